import { logSummary, logWords, termInSentence } from '../../../findings/index.ts';
import { ContractSection } from '../ContractSection.tsx';
import { useTerms } from './termsContext.ts';

/** The user’s log of dated notes, a section like those of the contract and after them. */
export function LogPart() {
  const { state, reading, offer, latest, dispatch } = useTerms();
  const read = reading.offers.find(({ id }) => id === offer.id);
  const waiting = read?.kind === 'faulty' ? read.waitingFor : [];
  const unread = waiting.filter((path) => path.startsWith('log.')).map(termInSentence);
  return (
    <ContractSection
      summary={{
        name: 'log',
        title: logWords.title,
        summary: logSummary(latest),
        notStated: 0,
      }}
      waitingFor={unread.length === 0 ? null : `waiting for ${unread.join(', ')}`}
      isOpen={state.view.openSections.includes('log')}
      onToggle={(isOpen) => dispatch({ type: 'openSection', section: 'log', isOpen })}
    />
  );
}
