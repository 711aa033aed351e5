import { certainPay } from '../../compensation/index.ts';
import { figure, termFigure } from '../figure.ts';
import { dollars, exactDollars } from '../formatNumber.ts';
import { capital, daysOf, plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { baseNoun } from './rebaseSentence.ts';

/** Who can end the contract without cause, and what is paid through the notice then. */
export function certainPaySentence(view: YearView): Sentence {
  const { offer, ran } = view.subject;
  const annualBase = ran.months[0]?.annualBase ?? null;
  const found = certainPay(offer, annualBase);
  switch (found.kind) {
    case 'amount': {
      const who = whoCanEnd(view, found.days);
      if (found.cents === 0) return say`${who}: no pay is certain.`;
      const otherwise = otherNoticePay(view);
      if (otherwise !== null) return say`${who}: ${otherwise}, and no more is certain.`;
      const amount = amountFigure(view, annualBase ?? 0, found);
      return say`${who}, about ${amount} of ${whichBase(view, annualBase)}${toBeEarned(view)}: no more is certain.`;
    }
    case 'noBase':
      return say`${whoCanEnd(view, offer.exit?.employerNoticeDays ?? 0)}: without a base, only what you produce until then is paid.`;
    case 'notWithoutCause':
      return offer.exit?.withoutCause === 'physician'
        ? say`You can end this without cause${ownNotice(view)}; the employer needs a cause.`
        : say`Neither side can end this without cause before the term ends.`;
    case 'notStated':
      return found.path === 'exit.withoutCause'
        ? say`Whether the employer can end this without cause is not stated: no figure here is a promise.`
        : say`The employer can end this without cause, on a notice that is not stated: no figure here is a promise.`;
  }
}

/** The base that the notice is paid at is the first month's, whatever year is looked at. */
function whichBase(view: YearView, first: number | null): string {
  const noun = baseNoun(view);
  return view.facts.annualBase === first ? noun : `the ${noun} at the start`;
}

/** "Either side can end this without cause on 90 days’ notice". */
function whoCanEnd(view: YearView, employerDays: number): Sentence {
  const { exit } = view.subject.offer;
  const notice = daysOfNotice(view, 'exit.employerNoticeDays', employerDays);
  const without = employerDays === 0 ? ' and' : '';
  if (exit?.withoutCause === 'employer') {
    const comma = employerDays === 0 ? '' : ',';
    return say`Only the employer can end this without cause${without}${comma} ${notice}`;
  }
  const own = exit?.physicianNoticeDays ?? null;
  if (own === employerDays) {
    return say`Either side can end this without cause${without} ${notice}`;
  }
  return say`You can end this without cause${ownNotice(view, ' on a notice that is not stated')}, the employer ${notice}`;
}

/** "on 90 days’ notice", "without notice". */
function daysOfNotice(view: YearView, path: string, days: number): Sentence {
  if (days === 0) return say`without notice`;
  return say`on ${termFigure(view.subject.offer, path, daysOf(days), plural(days, 'day'))} notice`;
}

function ownNotice(view: YearView, notStated = ''): Sentence {
  const days = view.subject.offer.exit?.physicianNoticeDays ?? null;
  if (days === null) return [notStated];
  const and = days === 0 ? ' and' : '';
  return say`${and} ${daysOfNotice(view, 'exit.physicianNoticeDays', days)}`;
}

/** An advance is no pay yet, unless what is not earned is dropped. */
function toBeEarned(view: YearView): string {
  if (baseNoun(view) === 'base') return '';
  return view.subject.ran.months[0]?.terms.deficit === 'forgiven'
    ? ''
    : ', still to be earned by production';
}

/** Where the contract pays the notice by something else than the base. */
function otherNoticePay({ subject }: YearView): string | null {
  switch (subject.offer.exit?.noticePay ?? null) {
    case null:
    case 'base':
      return null;
    case 'average':
      return 'through the notice you are paid what you were paid on average before it';
    case 'asProduced':
      return 'through the notice you are paid what you produce in it';
  }
}

function amountFigure(
  view: YearView,
  annualBase: number,
  { cents, days }: { readonly cents: number; readonly days: number },
): Figure {
  const noun = baseNoun(view);
  const advance = 'A draw is an advance against production: what the work does not earn is open.';
  return figure(view, {
    of: 'certainPay',
    text: dollars(cents),
    exact: exactDollars(cents),
    title: `${capital(noun)} through the notice, if the employer gives it on the first day`,
    lines: { steps: 'notice', annualBase, days, cents },
    terms: [
      'exit.employerNoticeDays',
      'exit.withoutCause',
      'exit.noticePay',
      'phases[0].base.annualDollars',
    ],
    restsOn: [
      `The annual ${noun} of the first month, and an end without cause.`,
      ...(noun === 'draw' ? [advance] : []),
      'Before tax.',
      `A ${noun} that is not recalculated does not protect the job.`,
    ],
  });
}
