import { useState } from 'react';
import { itemKinds } from '../../../findings/index.ts';
import { Button, ChoiceList, Icon, Sheet } from '../../../ui/index.ts';
import { useAddEntry } from './useAddEntry.ts';

/** A menu of the kinds of pay beside base and production, each with what it is in plain words. */
export function AddItem() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = useAddEntry('items');
  return (
    <>
      <Button aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        Add other pay
        <Icon name="down" />
      </Button>
      {anchor === null ? null : (
        <Sheet title="What else does it pay?" anchor={anchor} onClose={() => setAnchor(null)}>
          <ChoiceList
            choices={itemKinds.map(({ kind, name, means }) => ({
              key: kind,
              name,
              description: means,
              onChoose: () => {
                setAnchor(null);
                add({ kind: { typed: kind } });
              },
            }))}
          />
        </Sheet>
      )}
    </>
  );
}
