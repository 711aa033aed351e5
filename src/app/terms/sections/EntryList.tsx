import type { ReactNode } from 'react';
import { Children, useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/index.ts';
import { TriedLine } from './TriedLine.tsx';
import { useTerms } from './termsContext.ts';
import './EntryList.css';

interface EntryListProps {
  /** The list: `phases[0].productivity.tiers`, `items`. */
  readonly path: string;
  /** The ids of its entries, in order. */
  readonly ids: readonly string[];
  /** The place of each in the list, where they are shown in another order than they stand in it. */
  readonly places?: readonly number[];
  /** What an entry is called, by its place from 0: "Tier 2". */
  readonly nameOf: (index: number) => string;
  /** Whether an entry may be taken out; all may unless said. */
  readonly canRemove?: (index: number) => boolean;
  /** Whether entries may change places; they may unless said. */
  readonly canMove?: boolean;
  /** A single entry needs no name over it. */
  readonly isPlainAlone?: boolean;
  /** Buttons that add an entry, with `useAddEntry`. */
  readonly adding?: ReactNode;
  /** Whether an entry that is added is shown before the others, and so the buttons too. */
  readonly isAddedFirst?: boolean;
  /** What stands in each entry, in order. */
  readonly children: ReactNode;
}

/**
 * The entries of a list, each with buttons that move and remove it. The focus stays with what was
 * moved, goes to the next entry when one is removed, and into the first field of one that is added.
 */
export function EntryList(props: EntryListProps) {
  const { path, ids, canRemove, canMove = true, isAddedFirst = false, children } = props;
  const { offer, dispatch } = useTerms();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfterChange(list, ids);
  const contents = Children.toArray(children);
  const isPlain = props.isPlainAlone === true && ids.length === 1;
  const placeOf = (index: number) => props.places?.[index] ?? index;
  const nameOf = (index: number) => props.nameOf(placeOf(index));
  const adding =
    props.adding === undefined ? null : <div className="entry-add">{props.adding}</div>;

  const move = (index: number, to: number, button: string) => {
    focusAfter({ entry: ids[index] ?? '', button });
    dispatch({ type: 'move', offer: offer.id, path: `${path}[${index}]`, to });
  };
  const remove = (index: number) => {
    focusAfter({ entry: ids[index + 1] ?? ids[index - 1] ?? '', button: 'remove' });
    dispatch({ type: 'remove', offer: offer.id, path: `${path}[${placeOf(index)}]` });
  };
  return (
    <div className="entries" ref={list}>
      {isAddedFirst ? adding : null}
      <ol className="entry-list">
        {ids.map((entry, index) => (
          <li key={entry} className="entry" data-entry={entry}>
            {isPlain ? null : (
              <div className="entry-head">
                <h4 className="entry-name" id={`${id}-${entry}`}>
                  {nameOf(index)}
                </h4>
                <div className="entry-tools">
                  {canMove && ids.length > 1 ? (
                    <>
                      <Button
                        kind="link"
                        data-does="up"
                        aria-label={`Move ${nameOf(index)} up`}
                        isOff={index === 0}
                        onClick={() => move(index, index - 1, 'up')}
                      >
                        up
                      </Button>
                      <Button
                        kind="link"
                        data-does="down"
                        aria-label={`Move ${nameOf(index)} down`}
                        isOff={index === ids.length - 1}
                        onClick={() => move(index, index + 1, 'down')}
                      >
                        down
                      </Button>
                    </>
                  ) : null}
                  {canRemove?.(index) === false ? null : (
                    <Button
                      kind="link"
                      data-does="remove"
                      aria-label={`Remove ${nameOf(index)}`}
                      onClick={() => remove(index)}
                    >
                      remove
                    </Button>
                  )}
                </div>
              </div>
            )}
            <div {...(isPlain ? {} : { role: 'group', 'aria-labelledby': `${id}-${entry}` })}>
              {contents[index]}
            </div>
          </li>
        ))}
      </ol>
      <TriedLine path={path} />
      {isAddedFirst ? null : adding}
    </div>
  );
}

/** An entry and the button in it that was pressed. */
interface Place {
  readonly entry: string;
  readonly button: string;
}

/** Puts the focus where somebody goes on after entries were added, moved or removed. */
function useFocusAfterChange(
  list: { readonly current: HTMLElement | null },
  ids: readonly string[],
): (place: Place) => void {
  const before = useRef(ids);
  const wanted = useRef<Place | null>(null);
  useEffect(() => {
    const added = ids.filter((entry) => !before.current.includes(entry));
    const isOneMore = added.length === 1 && ids.length === before.current.length + 1;
    before.current = ids;
    const place = wanted.current;
    wanted.current = null;
    const focus = (...selectors: readonly string[]) => {
      for (const selector of selectors) {
        const element = list.current?.querySelector<HTMLElement>(selector) ?? null;
        if (element === null) continue;
        element.focus();
        return;
      }
    };
    const isAdding = document.activeElement?.closest('.entry-add')?.parentElement === list.current;
    if (place !== null) {
      focus(
        `[data-entry="${place.entry}"] [data-does=${place.button}]:enabled`,
        `[data-entry="${place.entry}"] [data-does]:enabled`,
        '.entry-add button:enabled',
      );
    } else if (isOneMore && isAdding) {
      focus(`[data-entry="${added[0] ?? ''}"] :is(input, select, textarea)`);
    }
  }, [list, ids]);
  return (place) => {
    wanted.current = place;
  };
}
