import type { Exit, Offer } from '../../compensation/index.ts';
import { daysOf, plural } from '../formatWords.ts';

/** "90 days’ notice either way, tail paid by the employer". */
export function leavingSummary({ exit }: Offer): string {
  if (exit === null) return 'nothing stated';
  const parts = [noticeText(exit), tailText(exit), nonCompeteText(exit)].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? 'nothing stated' : parts.join(', ');
}

function noticeText({
  withoutCause,
  employerNoticeDays,
  physicianNoticeDays,
}: Exit): string | null {
  if (withoutCause === 'neither') return 'no ending without cause';
  const days = (count: number) => `${daysOf(count)} notice`;
  if (employerNoticeDays === null && physicianNoticeDays === null) return null;
  if (employerNoticeDays === physicianNoticeDays)
    return `${days(employerNoticeDays ?? 0)} either way`;
  const employer =
    employerNoticeDays === null ? [] : [`${days(employerNoticeDays)} by the employer`];
  const own = physicianNoticeDays === null ? [] : [`${days(physicianNoticeDays)} by you`];
  return [...employer, ...own].join(', ');
}

function tailText({ tail }: Exit): string | null {
  if (tail === null) return null;
  if (tail === 'none') return 'no tail';
  if (tail.coverage === 'occurrence') return 'no tail needed (occurrence)';
  const { ifIResign, ifLetGo } = tail;
  if (ifIResign !== null && ifIResign === ifLetGo) return `tail paid by ${PAYERS[ifIResign]}`;
  const ender = ifLetGo === 'employer' ? 'it' : 'the employer';
  const parts = [
    ...(ifIResign === null ? [] : [`by ${PAYERS[ifIResign]} if you resign`]),
    ...(ifLetGo === null ? [] : [`by ${PAYERS[ifLetGo]} if ${ender} ends it`]),
  ];
  return parts.length === 0 ? null : `tail paid ${parts.join(', ')}`;
}

const PAYERS = { employer: 'the employer', physician: 'you' } as const;

function nonCompeteText({ nonCompete }: Exit): string | null {
  if (nonCompete === null) return null;
  if (nonCompete === 'none') return 'no non-compete';
  return nonCompete.months === null
    ? 'non-compete'
    : `non-compete for ${plural(nonCompete.months, 'month')}`;
}
