import type { Offer } from '../../compensation/index.ts';
import { canEnd, nonCompeteAfter } from '../../compensation/index.ts';
import { plural } from '../formatWords.ts';
import type { ExitTerm } from './exitTerms.ts';

/** The point of the picture: "The employer can end it in 90 days, you in 60; a non-compete of 12 months follows". */
export function exitTitle(terms: readonly ExitTerm[], offer: Offer): string {
  return `${whoCan(terms, offer)}${whatFollows(offer)}`;
}

function whoCan(terms: readonly ExitTerm[], offer: Offer): string {
  const days = (ending: 'letGo' | 'resign') =>
    terms.find(({ key }) => key === `withoutCause.${ending}`)?.days ?? null;
  const employer = canEnd(offer, 'letGo');
  const own = canEnd(offer, 'resign');
  if (employer === 'notStated') return 'Whether either side can end it without cause is not stated';
  if (employer === 'no' && own === 'no') return 'Neither side can end it without cause';
  const [theirs, yours] = [days('letGo'), days('resign')];
  if (employer === 'no') return `You can end it ${inDays(yours)}, the employer only for cause`;
  if (own === 'no')
    return `The employer can end it ${inDays(theirs)}, you not before the term ends`;
  return theirs === yours
    ? `Either side can end it ${inDays(theirs)}`
    : `The employer can end it ${inDays(theirs)}, you ${inDays(yours)}`;
}

function inDays(days: ExitTerm['days']): string {
  if (days === 'notStated') return 'on a notice that is not stated';
  return days === null || days === 0 ? 'at once' : `in ${plural(days, 'day')}`;
}

function whatFollows(offer: Offer): string {
  const found = nonCompeteAfter(offer, 'resign');
  switch (found.kind) {
    case 'notStated':
      return '; a non-compete is not stated';
    case 'none':
      return '; no non-compete follows';
    case 'written': {
      const { months } = found.terms;
      return months === null
        ? '; a non-compete follows, its length not stated'
        : `; a non-compete of ${plural(months, 'month')} follows`;
    }
  }
}
