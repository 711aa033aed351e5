import { useMemo } from 'react';
import { itemPays, termChoices } from '../../../findings/index.ts';
import type { DraftOffer } from '../../../workspace/index.ts';
import { AddItem } from './AddItem.tsx';
import { EntryList } from './EntryList.tsx';
import { ItemTerms } from './ItemTerms.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';

const mostItems = 30;

/** What is paid beside base and production, and the cap on all of it. */
export function OtherPaySection() {
  const { state, offer, subject } = useTerms();
  const { year } = state.view;
  const items = offer.items ?? [];
  const pays = useMemo(() => (subject === null ? [] : itemPays(subject, year)), [subject, year]);
  return (
    <>
      <EntryList
        path="items"
        ids={items.map(({ id }) => id)}
        nameOf={(index) => nameOf(offer, index)}
        adding={items.length < mostItems ? <AddItem /> : undefined}
      >
        {items.map(({ id }, index) => (
          <ItemTerms key={id} index={index} pays={pays[index] ?? null} />
        ))}
      </EntryList>
      <TermGroup title="Together">
        <Term path="totalCashCapDollars" label="Cap on a year’s cash" needed />
      </TermGroup>
    </>
  );
}

/** "Teaching", by its label, or "Stipend", by its kind; a second one of a name is told by its number. */
function nameOf({ items = [] }: DraftOffer, index: number): string {
  const names = items.map(({ kind, label }) => {
    if (label !== undefined && label !== 'none' && label.typed.trim() !== '') return label.typed;
    const typed = kind === undefined || kind === 'none' ? '' : kind.typed;
    const words = termChoices('items[0].kind').find(({ value }) => value === typed)?.words ?? '';
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
  const name = names[index] ?? '';
  const place = names.slice(0, index + 1).filter((one) => one === name).length;
  return names.filter((one) => one === name).length > 1 ? `${name} ${place}` : name;
}
