import type { Clinic, Offer, Ratio, VisitKind } from '../../compensation/index.ts';
import { ratio, round, times } from '../../compensation/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { count, exactWrvus, percent, wrvus } from '../formatNumber.ts';
import { exactText } from './exactText.ts';
import { visitName, visitSource } from './visitWords.ts';

/** How the wRVUs of a clinic's year come about, a line a step. */
export function clinicLines(offer: Offer, year: ClinicYear): readonly ExplainedLine[] {
  const { clinic, days, day, mix, visits, beside, annual } = year;
  const coded = clinic.underCodingPercent ?? 0;
  const parts = [
    `${exactText(visits)} visits × ${perVisit(mix.credited)}`,
    ...(coded === 0 ? [] : [`× (1 − ${percent(coded)} coded too low)`]),
    ...(beside.n === 0 ? [] : [`+ ${exactWrvus(round(beside))} of no visit`]),
  ];
  return [
    daysLine(year),
    ...(clinic.template.slotsPerDay === null ? [] : [slotsLine(year)]),
    ...(clinic.template.seenPerDay === null ? [] : [seenLine(year)]),
    line(
      'Visits a year',
      `${exactText(days.days)} days × ${exactText(day.seen)} visits = ${exactText(visits)}`,
      exactText(visits),
    ),
    ...mixLines(offer, year),
    ...creditedLine(year),
    line('wRVUs a year', `${parts.join(' ')} = ${exactWrvus(round(annual))}`, wrvus(round(annual))),
  ];
}

/** An average visit in wRVUs, to four decimals. */
export function perVisit(hundredths: Ratio): string {
  return exactText(times(hundredths, ratio(1, 100)));
}

/** The clinic days of the year, and what they are counted from. */
export function daysLine({ clinic, days }: ClinicYear): ExplainedLine {
  const { daysPerWeek, weeksPerYear } = clinic.template;
  const told = exactText(days.days);
  switch (days.by) {
    case 'weeks': {
      const perWeek = daysPerWeek === null ? 'the weekdays named' : `${count(daysPerWeek)} days`;
      return line('Clinic days', `${perWeek} × ${count(weeksPerYear ?? 0)} weeks = ${told}`, told);
    }
    case 'calendar':
      return line('Clinic days, by weekdays and dates', null, told, offNotes(clinic));
    case 'counts':
      return line('Clinic days, of 52 weeks less the time off', null, told, offNotes(clinic));
  }
}

function offNotes({ calendar }: Clinic): readonly string[] {
  const { weeksOff, educationDays, holidayDays, absences } = calendar;
  return [
    ...(absences.length === 0 ? [] : ['A dated day off counts once, however often it is named.']),
    ...(weeksOff === null ? [] : [`Weeks off: ${count(weeksOff)}.`]),
    ...(educationDays === null ? [] : [`Education days: ${count(educationDays)}.`]),
    ...(holidayDays === null
      ? []
      : [`Holidays: ${count(holidayDays)}, of which the weekdays with clinic count.`]),
  ];
}

function slotsLine({ clinic, day }: ClinicYear): ExplainedLine {
  const { slotsPerDay, heldSlotsPerDay, fillPercent, noShowPercent, refillPercent } =
    clinic.template;
  const held = heldSlotsPerDay ?? 0;
  const missed = noShowPercent ?? 0;
  const refill = refillPercent ?? 0;
  const slots = count(slotsPerDay ?? 0);
  const isPlain = (fillPercent === null || fillPercent === 10_000) && missed === 0;
  const offered = held === 0 ? slots : `${slots} − ${count(held)} held`;
  const steps = [
    held === 0 || isPlain ? offered : `(${offered})`,
    ...(fillPercent === null ? [] : [`× ${percent(fillPercent)} booked`]),
    ...(missed === 0
      ? []
      : [
          refill === 0
            ? `× (1 − ${percent(missed)} no-shows)`
            : `× (1 − ${percent(missed)} no-shows × (1 − ${percent(refill)} filled again))`,
        ]),
  ];
  const come = exactText(day.come);
  const printed = steps.join(' ');
  const label = 'Visits that the template lets come, a day';
  return line(label, printed === come ? null : `${printed} = ${come}`, come);
}

function seenLine({ clinic, day }: ClinicYear): ExplainedLine {
  const seen = exactText(day.seen);
  const notes =
    clinic.template.slotsPerDay === null
      ? []
      : ['What is counted as seen counts, not what the template lets come.'];
  return line('Visits seen a day, as entered', null, seen, notes);
}

function mixLines(offer: Offer, { clinic, mix, schedule }: ClinicYear): readonly ExplainedLine[] {
  const kinds = mix.kinds.map(({ index, wrvusEach, perVisit: share }) => {
    const visit = clinic.visits[index];
    if (visit === undefined) return [];
    const each = wrvus(wrvusEach);
    const ofVisits = exactText(times(share, ratio(100)));
    const name = clinic.visits.length === 1 ? aloneName(visit) : visitName(visit, index);
    const source = visitSource(offer, visit, schedule.year);
    const isAll = share.n === share.d;
    return [
      line(
        name,
        isAll ? null : `${ofVisits}% of visits × ${each}`,
        isAll ? each : perVisit(times(share, ratio(wrvusEach))),
        source === null ? [] : [source],
      ),
    ];
  });
  return [
    ...kinds.flat(),
    ...(clinic.visits.length < 2 ? [] : [line('wRVUs a visit', null, perVisit(mix.performed))]),
  ];
}

/** A visit that stands for all needs no number. */
function aloneName(visit: VisitKind): string {
  const { label, code, kind } = visit;
  return label === null && code === null && kind === null ? 'wRVUs a visit' : visitName(visit, 0);
}

function creditedLine({ mix }: ClinicYear): readonly ExplainedLine[] {
  const [credited, performed] = [perVisit(mix.credited), perVisit(mix.performed)];
  return credited === performed
    ? []
    : [line('Credited of it', 'by the shares that the contract credits', credited)];
}

export function line(
  label: string,
  printed: string | null,
  amount: string,
  notes: readonly string[] = [],
): ExplainedLine {
  return { label, printed, amount, notes };
}
