import { certainPay } from '../../compensation/index.ts';
import { figure, termFigure } from '../figure.ts';
import { exactDollars, roughDollars } from '../formatNumber.ts';
import { daysOf, plural } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Who can end the contract without cause, and what pay is certain then. */
export function certainPaySentence(view: YearView): Sentence {
  const { offer, ran } = view.subject;
  const annualBase = ran.months[0]?.annualBase ?? null;
  const found = certainPay(offer, annualBase);
  switch (found.kind) {
    case 'amount': {
      const who = whoCanEnd(view, found.days);
      if (found.cents === 0) return say`${who}: no pay is certain.`;
      const amount = amountFigure(view, annualBase ?? 0, found);
      return say`${who}: what is certain is about ${amount}.`;
    }
    case 'noBase':
      return say`${whoCanEnd(view, offer.exit?.employerNoticeDays ?? 0)}: without a base, no pay is certain.`;
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

/** "Either side can end this on 90 days’ notice". */
function whoCanEnd(view: YearView, employerDays: number): Sentence {
  const { exit } = view.subject.offer;
  const path = 'exit.employerNoticeDays';
  const notice = daysOfNotice(view, path, employerDays);
  if (exit?.withoutCause === 'employer') {
    return say`Only the employer can end this without cause, on ${notice}`;
  }
  const own = exit?.physicianNoticeDays ?? null;
  if (own === employerDays) return say`Either side can end this on ${notice}`;
  if (own === null) {
    return say`The employer can end this without cause on ${notice}, you on a notice that is not stated`;
  }
  const ownDays = daysOfNotice(view, 'exit.physicianNoticeDays', own);
  return say`The employer can end this without cause on ${notice}, you on ${ownDays}`;
}

function daysOfNotice(view: YearView, path: string, days: number): Sentence {
  if (days === 0) return say`no notice`;
  return say`${termFigure(view.subject.offer, path, daysOf(days), plural(days, 'day'))} notice`;
}

function ownNotice(view: YearView): Sentence {
  const days = view.subject.offer.exit?.physicianNoticeDays ?? null;
  return days === null ? [] : say` on ${daysOfNotice(view, 'exit.physicianNoticeDays', days)}`;
}

function amountFigure(
  view: YearView,
  annualBase: number,
  { cents, days }: { readonly cents: number; readonly days: number },
): Figure {
  return figure(view, {
    of: 'certainPay',
    text: roughDollars(cents),
    exact: exactDollars(cents),
    title: 'Pay that is certain if the employer ends it on the first day',
    lines: () => [
      {
        label: 'Base through the notice',
        printed: `${exactDollars(annualBase)} × ${days} ÷ 365 = ${exactDollars(cents)}`,
        amount: exactDollars(cents),
        notes: [],
      },
    ],
    terms: ['exit.employerNoticeDays', 'exit.withoutCause', 'phases[0].base.annualDollars'],
    restsOn: [
      'The annual base of the first month.',
      'Before tax.',
      'A base that is not recalculated does not protect the job.',
    ],
  });
}
