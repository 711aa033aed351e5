import { describe, expect, test } from 'vitest';
import { readLines } from '../../tests/cases/readLines.ts';
import { releasedLinks } from '../../tests/sharing/releasedLinks.ts';
import { offersAlone } from '../sharing/index.ts';
import { answerLines } from './answerLines.ts';
import { calcText, type CalcResult } from './calcText.ts';
import { linkLine } from './linkLine.ts';
import { fileOfLink, linkOfText } from './linkText.ts';

async function* chunksOf(...chunks: readonly string[]) {
  yield* chunks;
}

async function answersTo(
  input: string,
  answer: (line: string) => Promise<string>,
): Promise<readonly string[]> {
  let text = '';
  await answerLines(
    chunksOf(input),
    (answers) => {
      text += answers;
      return Promise.resolve();
    },
    answer,
  );
  return text.trimEnd().split('\n');
}

const encode = async (line: string) => linkLine(await linkOfText(line, offersAlone, null));
const decode = async (line: string) => linkLine(await fileOfLink(line, null));

const cases = readLines<{ readonly file: unknown }>('random.ndjson.gz').slice(0, 200);
const files = cases.map(({ file }) => JSON.stringify(file));

/** What offers pay; their names are left out of links. */
function years(result: CalcResult): unknown {
  return 'output' in result
    ? result.output.offers.map(({ name: _name, ...rest }) => rest)
    : result.errors;
}

describe('link', () => {
  test('gives back files that pay the same, one a line', async () => {
    const links = await answersTo(files.join('\n'), encode);
    expect(links.filter((link) => !/^\?shared#1\.[\w-]+$/.test(link))).toEqual([]);
    const opened = await answersTo(links.join('\n'), decode);
    expect(opened.map((text) => years(calcText(text)))).toEqual(
      files.map((text) => years(calcText(text))),
    );
    expect(await answersTo(opened.join('\n'), encode)).toEqual(links);
  });

  test('answers a bad line with what is wrong, and goes on', async () => {
    expect(await answersTo(`{}\n${files[0]}\n\nx`, encode)).toEqual([
      expect.stringMatching(/^\{"error":"format: found nothing; allowed: .*"\}$/),
      expect.stringMatching(/^\?shared#1\./),
      expect.stringMatching(/^\{"error":"the file: found .*"\}$/),
      expect.stringMatching(/^\{"error":"the file: found .*"\}$/),
    ]);
    expect(await answersTo('?shared\nhello', decode)).toEqual([
      expect.stringMatching(/^\{"error":"The link arrived without the part after .*"\}$/),
      expect.stringMatching(/^\{"error":"This is not a link with offers: .*"\}$/),
    ]);
  });

  test('opens a locked link with its passphrase alone', async () => {
    const locked = releasedLinks.find(({ passphrase }) => passphrase !== undefined);
    const link = locked?.link ?? '';
    expect(await fileOfLink(link, locked?.passphrase ?? null)).toEqual({ value: locked?.file });
    expect(await fileOfLink(link, null)).toEqual({
      errors: ['The link is locked with a passphrase, which its sender has.'],
    });
    expect(await fileOfLink(link, 'other')).toEqual({
      errors: [expect.stringMatching(/^The passphrase does not fit\./)],
    });
  });

  test('locks where a passphrase is given', async () => {
    const result = await linkOfText(files[0] ?? '', offersAlone, 'secret');
    expect('value' in result ? result.value : '').toMatch(/^\?shared#1p\./);
  });
});
