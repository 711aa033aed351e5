import { useState } from 'react';
import { itemKinds } from '../../../findings/index.ts';
import { Button, Icon, Sheet } from '../../../ui/index.ts';
import { useAddEntry } from './useAddEntry.ts';
import './AddItem.css';

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
          <ul className="item-kinds">
            {itemKinds.map(({ kind, name, means }, place) => (
              <li key={kind}>
                <button
                  type="button"
                  className="item-kind"
                  data-first={place === 0 ? '' : undefined}
                  onClick={() => {
                    setAnchor(null);
                    add({ kind: { typed: kind } });
                  }}
                >
                  <span className="item-kind-name">{name}</span>
                  <span className="item-kind-means">{means}</span>
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
