import type { ClinicYear, Leak, LeakPayReading } from '../../production/index.ts';
import { leakPay, leaks } from '../../production/index.ts';
import { dollars } from '../formatNumber.ts';
import { codingSentence } from '../production/codingSentence.ts';
import { codingRow, leakRow } from '../production/leakRows.ts';
import { controlWords, LEAK_NAMES } from '../production/leakWords.ts';
import { say } from '../say.ts';
import type { ReadySubject } from '../subject.ts';
import { lowerFirst } from '../termWords.ts';
import type { Finding } from './finding.ts';
import type { OwnFigures } from './ownFigures.ts';

/** The leaks that the user stated and that lose something; coding among them, in wRVUs only. */
export function clinicFindings(
  subject: ReadySubject,
  year: number,
  { clinic }: OwnFigures,
): readonly Finding[] {
  if (clinic === null) return [];
  const { offer, plan } = subject;
  const pay = leakPay(clinic, { offer, horizonYears: plan.years, ladder: null, year });
  return leaks(clinic)
    .leaks.filter(({ isStated, wrvus }) => isStated && wrvus > 0)
    .map((leak) =>
      leak.cause === 'underCoding'
        ? coding(subject, clinic, leak)
        : leaking(subject, clinic, leak, pay),
    );
}

function coding(subject: ReadySubject, clinic: ClinicYear, leak: Leak): Finding {
  const { figure } = codingRow(subject, clinic, leak);
  return {
    key: 'underCoding',
    name: say`${figure ?? ''} wRVUs a year are coded too low, as you entered`,
    sentence: codingSentence(leak),
  };
}

function leaking(
  subject: ReadySubject,
  clinic: ClinicYear,
  leak: Leak,
  pay: LeakPayReading,
): Finding {
  const { figure } = leakRow(subject, clinic, leak, pay);
  const priced =
    pay.kind === 'ready' ? pay.leaks.find(({ cause }) => cause === leak.cause) : undefined;
  const name = lowerFirst(LEAK_NAMES[leak.cause]);
  const worth =
    priced === undefined || pay.kind !== 'ready'
      ? ''
      : ` Closed in year ${pay.year}, it pays ${dollars(priced.thisYear)} more in that year and ${dollars(priced.later)} in those after it, before tax.`;
  return {
    key: leak.cause,
    name: say`${figure ?? ''} wRVUs a year go with ${name}`,
    sentence: say`${figure ?? ''} wRVUs a year go with ${name}. ${controlWords(leak.controlledBy)}.${worth}`,
  };
}
