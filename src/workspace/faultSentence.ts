import { allowedText, type Fault } from '../contract-file/index.ts';
import { problemSentence } from './entryProblem.ts';
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
  const what = allowedText(allowed);
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
