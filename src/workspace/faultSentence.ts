import { allowedText, type Fault } from '../contract-file/index.ts';
import { problemSentence } from './entryProblem.ts';
import { monthText } from './parseCalendarMonth.ts';
import type { TermFault } from './readDraft.ts';

/** The sentence under a field: what is wrong and how to fix it. */
export function faultSentence(fault: TermFault): string {
  switch (fault.kind) {
    case 'unfinished':
    case 'refused':
      return problemSentence(fault.problem);
    case 'notAllowed':
      return notAllowedSentence(fault.fault);
  }
}

function notAllowedSentence({ problem, allowed }: Fault): string {
  const what = allowedHere(allowed);
  if (allowed.kind === 'exactly' && typeof allowed.value === 'string')
    return `Set this to "not stated", ${allowed.because}.`;
  if (allowed.kind === 'notStated') return `Set this to "not stated", ${allowed.because}.`;
  switch (problem) {
    case 'missing':
    case 'wrongKind':
    case 'wrongValue':
    case 'outOfRange':
    case 'tooManyDecimals':
    case 'outOfOrder':
    case 'againstModel':
    case 'againstOtherTerm':
    case 'overlaps':
    case 'statedTwice':
      return `Enter ${what}.`;
    case 'unknownTerm':
    case 'newerVersion':
    case 'unreadable':
    case 'notJson':
    case 'tooLarge':
      return `This does not belong here; allowed is ${what}.`;
  }
}

/** What is allowed, in the words of the field and not of the file. */
function allowedHere(allowed: Fault['allowed']): string {
  const { orNone, ...kind } = allowed;
  if (orNone) return `${allowedHere(kind)}, or choose "the contract says none"`;
  if (kind.kind === 'calendarMonth')
    return `a month from ${monthText(kind.from)} to ${monthText(kind.to)}`;
  if (kind.kind === 'scheduleYear')
    return `a year from ${kind.from} to ${kind.to}, or choose "each year’s own"`;
  if (kind.kind === 'choice' || kind.kind === 'flag') return 'one of the answers that stand here';
  return allowedText(kind);
}
