import type { ClinicTemplate, Ratio } from '../compensation/index.ts';
import { minus, over, ratio, times } from '../compensation/index.ts';

/** What becomes of the slots of a clinic day, exact, each after what comes before it is taken off. */
export interface ClinicDay {
  readonly slots: Ratio;
  readonly offered: Ratio;
  readonly booked: Ratio;
  /** Booked visits that come, or whose slot somebody else fills. */
  readonly come: Ratio;
  /** Those that take place: as counted, where they are counted. */
  readonly seen: Ratio;
}

/** Of 20 slots with 2 held, 90 % booked, 10 % no-shows and half of those filled again, 15.39 come. */
export function clinicDay(template: ClinicTemplate): ClinicDay | null {
  const { slotsPerDay, seenPerDay } = template;
  const seen = seenPerDay === null ? null : ratio(seenPerDay, 100);
  if (slotsPerDay === null)
    return seen && { slots: seen, offered: seen, booked: seen, come: seen, seen };
  const slots = ratio(slotsPerDay, 100);
  const offered = minus(slots, ratio(template.heldSlotsPerDay ?? 0, 100));
  const booked = times(offered, share(template.fillPercent ?? 10_000));
  const come = times(booked, comingShare(template));
  return { slots, offered, booked, come, seen: seen ?? come };
}

/** 1 − no-shows × (1 − those filled again). */
export function comingShare({ noShowPercent, refillPercent }: ClinicTemplate): Ratio {
  return minus(
    ratio(1),
    times(share(noShowPercent ?? 0), minus(ratio(1), share(refillPercent ?? 0))),
  );
}

/**
 * A clinic day under another template of the same clinic. What was counted as seen beside the first
 * keeps its ratio to what that one lets come: 12 seen of 15 are 16 of 20.
 */
export function clinicDayUnder(template: ClinicTemplate, other: ClinicTemplate): ClinicDay | null {
  const before = clinicDay(template);
  const after = clinicDay({ ...other, seenPerDay: null });
  if (before === null || after === null || template.seenPerDay === null) return after ?? before;
  if (before.come.n === 0) return { ...after, seen: before.seen };
  return { ...after, seen: times(after.come, over(before.seen, before.come)) };
}

function share(percent: number): Ratio {
  return ratio(percent, 10_000);
}
