import type { ReactElement, ReactNode } from 'react';
import { Children, isValidElement, useId, useMemo, useState } from 'react';
import { lowerFirst, openTerms } from '../../../findings/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { DraftOffer } from '../../../workspace/index.ts';
import { isStated } from '../../../workspace/index.ts';
import type { TermProps } from './Term.tsx';
import { helpAt } from './helpAt.ts';
import { useTerms } from './termsContext.ts';
import './TermGroup.css';

interface TermGroupProps {
  /** Names the group where a section has several. */
  readonly title?: string;
  /** Elements with a `path`; others are always shown. */
  readonly children: ReactNode;
}

type TermElement = ReactElement<Partial<TermProps>>;

/**
 * Terms that belong together: those that are stated or needed, and one line that opens the rest.
 * A term stays where it is while somebody works on it: what was shown once stays until the section
 * is closed, and what the line has opened stays under it until the line is closed.
 */
export function TermGroup({ title, children }: TermGroupProps) {
  const id = useId();
  const { state, offer, latest } = useTerms();
  const asked = useMemo(() => openTerms(latest).map((term) => term.path), [latest]);
  const all = Children.toArray(children).filter((child): child is TermElement =>
    isValidElement(child),
  );
  const says = (element: TermElement) =>
    isSaid(state.draft.horizonYears !== undefined, offer, element);
  const elements = all.filter((element) => element.props.ignored === undefined || says(element));

  const [shownOnce, setShownOnce] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const isFirst = (element: TermElement) => element.props.needed === true || says(element);
  const isUpper = (element: TermElement) => {
    const { path } = element.props;
    if (path === undefined) return true;
    if (opened?.has(path) === true) return false;
    return shownOnce.has(path) || isFirst(element);
  };
  const upper = elements.filter(isUpper);
  const lower = elements.filter((element) => !isUpper(element));
  const fresh = upper.flatMap(({ props: { path } }) =>
    path === undefined || shownOnce.has(path) ? [] : [path],
  );
  if (fresh.length > 0) setShownOnce(new Set([...shownOnce, ...fresh]));

  // A title over nothing says nothing.
  if (elements.length === 0) return null;

  const nameOf = ({ props: { path, label } }: TermElement) =>
    label ?? (path === undefined ? '' : helpAt(offer, path).name);
  const isCounted = (element: TermElement) => !says(element) && isAsked(asked, element);
  const open = lower.filter(isCounted).map(nameOf);
  const more = lower.filter((element) => !isCounted(element)).map(nameOf);
  return (
    <div
      className="term-group"
      {...(title === undefined ? {} : { role: 'group', 'aria-labelledby': `${id}-title` })}
    >
      {title === undefined ? null : (
        <h4 className="term-group-title" id={`${id}-title`}>
          {title}
        </h4>
      )}
      {upper.length === 0 ? null : <div className="term-grid">{upper}</div>}
      {lower.length === 0 ? null : (
        <button
          type="button"
          className="term-group-more"
          data-terms={lower.flatMap(({ props }) => props.path ?? []).join(' ')}
          aria-expanded={opened !== null}
          aria-controls={`${id}-rest`}
          onClick={() =>
            setOpened(
              opened === null ? new Set(lower.flatMap(({ props }) => props.path ?? [])) : null,
            )
          }
        >
          <Icon name="down" />
          {opened === null ? moreText(open, more) : 'Hide these terms'}
        </button>
      )}
      <div className="term-grid" id={`${id}-rest`} hidden={opened === null || lower.length === 0}>
        {opened === null ? null : lower}
      </div>
    </div>
  );
}

function isSaid(hasHorizon: boolean, offer: DraftOffer, { props: { path } }: TermElement): boolean {
  if (path === undefined) return true;
  return path === 'horizonYears' ? hasHorizon : isStated(offer, path);
}

/**
 * "3 not stated: raise each year, largest cut at once and 1 more". Only what the section's header
 * counts is counted as not stated, so that a section's parts sum to it.
 */
function moreText(open: readonly string[], more: readonly string[]): string {
  const counts = [
    ...(open.length === 0 ? [] : [`${open.length} not stated`]),
    ...(more.length === 0 ? [] : [`${more.length} more`]),
  ];
  return `${counts.join(' and ')}: ${namesOf([...open, ...more])}`;
}

/** So many characters of names stand beside the count, about two lines of a phone. */
const roomForNames = 60;

function namesOf(all: readonly string[]): string {
  const names = all.map(lowerFirst);
  const fits = (count: number) => names.slice(0, count).join(', ').length <= roomForNames;
  const most = names.findLastIndex((_, index) => fits(index + 1)) + 1;
  const shown = names.slice(0, Math.max(1, most));
  const left = names.length - shown.length;
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

/** Whether a term, or an entry of it, is among those that the section's header counts. */
function isAsked(asked: readonly string[], { props: { path } }: TermElement): boolean {
  return path !== undefined && asked.some((one) => one === path || one.startsWith(`${path}[`));
}
