import { takenFrom } from '../findings/index.ts';
import { rampAnswerOf } from './answerRamp.ts';
import { chosenOffer } from './chosenOffer.ts';
import type { DraftOffer } from './draft.ts';
import { fieldOf, type Field } from './field.ts';
import { governingPhase, phaseSources, ratePhase } from './phaseSources.ts';
import type { DraftReading } from './readDraft.ts';
import { shownDraft } from './shownDraft.ts';
import type { State } from './state.ts';
import { tiesOf } from './tiedTerms.ts';
import { typedText } from './typedNumber.ts';

/** The fields of the first view, for the chosen offer and year. */
export interface FourFields {
  readonly offer: string;
  readonly year: number;
  /** The phase in force in the year's last month, counted from 0; it is what `calc` calls the year's base. */
  readonly phase: number;
  /** How many phases the offer has: with one, no field says where it is set. */
  readonly phases: number;
  readonly base: Field;
  readonly target: Field;
  readonly rate: Field;
  readonly volume: Field;
  /** Where the bonus starts, for a page that shows it apart from the target; null where the model has no such place. */
  readonly threshold: Field | null;
  readonly link: Link;
  readonly ramp: RampState;
}

/** Whether target and first threshold are one: `impossible` where the model has no threshold to set. */
export type Link =
  | { readonly kind: 'linked'; readonly phase: number }
  | { readonly kind: 'apart'; readonly phase: number }
  | { readonly kind: 'impossible' };

/** What the ramp says of the question under the fields. */
export type RampState =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'takingOver' }
  | { readonly kind: 'newPractice'; readonly years: readonly Field[] };

/** The four fields of a state, read with it. */
export function fourFields(state: State, reading: DraftReading): FourFields {
  const offer = chosenOffer(state);
  const phase = governingPhase(offer, state.view.year);
  const sources = phaseSources(offer, phase);
  const model = modelOf(offer, sources.productivity);
  const rateIn = ratePhase(offer, sources.productivity ?? phase);
  const field = (path: string, stated: number | null) =>
    fieldOf(state, reading, { offer: offer.id, path }, stated, phase);
  const inBase = sources.base ?? phase;
  const inTarget = sources.target ?? phase;
  const tie = tiesOf(offer).find((candidate) => candidate.phase === sources.productivity);
  return {
    offer: offer.id,
    year: state.view.year,
    phase,
    phases: offer.phases.length,
    base: {
      ...field(`phases[${inBase}].base.annualDollars`, inBase),
      unused: model === 'production' ? 'productionHasNoBase' : null,
    },
    target: field(`phases[${inTarget}].target.annualWrvus`, inTarget),
    rate: {
      ...field(`phases[${rateIn}].productivity.tiers[0].dollarsPerWrvu`, rateIn),
      beside: laterTiers(offer, rateIn),
      unused: modelOf(offer, rateIn) === 'salary' ? 'salaryHasNoRate' : null,
    },
    volume: {
      ...field('volume.annualWrvus', null),
      beside: takenFrom.get(typedText(offer.volume?.from)) ?? null,
    },
    threshold: tie === undefined ? null : field(tie.threshold, tie.phase),
    link: linkOf(state, tie),
    ramp: rampState(offer, (path) => field(path, null)),
  };
}

function linkOf(state: State, tie: ReturnType<typeof tiesOf>[number] | undefined): Link {
  if (tie === undefined) return { kind: 'impossible' };
  const isLinked = tie.isEqual && !shownDraft(state).unlinked.includes(tie.id);
  return { kind: isLinked ? 'linked' : 'apart', phase: tie.phase };
}

function modelOf(offer: DraftOffer, phase: number | null): string | null {
  return phase === null ? null : typedText(offer.phases[phase]?.productivity?.model);
}

/** "then $55.00 above 6,000" for each tier after the first, as typed. */
function laterTiers(offer: DraftOffer, phase: number): string | null {
  const [, ...later] = offer.phases[phase]?.productivity?.tiers ?? [];
  if (later.length === 0) return null;
  const words = later.map(({ fromWrvus, dollarsPerWrvu }) => {
    const rate = typedText(dollarsPerWrvu);
    const from = typedText(fromWrvus);
    const pays = rate === null ? 'a rate not stated' : `$${rate}`;
    return `${pays} ${from === null ? 'from where is not stated' : `above ${from}`}`;
  });
  return `then ${words.join(', then ')}`;
}

function rampState(offer: DraftOffer, field: (path: string) => Field): RampState {
  const answer = rampAnswerOf(offer);
  switch (answer) {
    case null:
      return { kind: 'unanswered' };
    case 'takingOver':
      return { kind: 'takingOver' };
    case 'newPractice': {
      const years = offer.volume?.rampPercent ?? [];
      return {
        kind: 'newPractice',
        years: years.map((_, year) => field(`volume.rampPercent[${year}]`)),
      };
    }
  }
}
