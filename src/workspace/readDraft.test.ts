import { describe, expect, test } from 'vitest';
import { after, base, example, offer, type, visited } from '../../tests/builders/session.ts';
import { readDraft, type OfferReading } from './readDraft.ts';
import type { State } from './state.ts';

function read(state: State): OfferReading {
  const [found] = readDraft(state.draft, {}).offers;
  if (found === undefined) throw new Error('the example has an offer');
  return found;
}

/** The example with a note that says something. */
function noted(): State {
  const start = example();
  const added = after(start, {
    type: 'add',
    offer: offer(start),
    path: 'log.notes',
    after: null,
    entry: {},
  });
  return visited(added, 'log.notes[0].text', 'Two assistants left.');
}

const written = read(example()).offer;

describe('an entry of the log that does not read', () => {
  test.each(['11/1', 'soon'])('"%s" as a date is waited for, and the rest is worked', (text) => {
    const found = read(after(noted(), type('log.notes[0].date', text)));
    expect(found).toMatchObject({
      kind: 'faulty',
      waitingFor: ['log.notes[0].date'],
      offer: { phases: written?.phases, log: { notes: [{ text: 'Two assistants left.' }] } },
    });
  });

  test.each([
    ['log.notes[0].date', '2/30/2028'],
    ['log.notes[0].explainsYear', '12'],
  ])('%s of %s is refused, and the offer is worked without its log', (path, text) => {
    const found = read(after(noted(), type(path, text)));
    expect(found).toMatchObject({ kind: 'faulty', waitingFor: [path] });
    expect(found.offer).toEqual(written);
  });

  test('takes no offer up that another entry takes down', () => {
    const wrong = after(visited(noted(), base, '26o,000'), type('log.notes[0].date', '11/1'));
    expect(read(wrong).offer).toBeNull();
    expect(read(after(example(), type('pace.asOf', '11/1'))).offer).toBeNull();
  });
});
