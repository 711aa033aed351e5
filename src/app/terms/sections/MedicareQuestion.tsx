import { useEffect, useState } from 'react';
import type { Workspace } from '../../../compensation/index.ts';
import { medicareRatesAsked, textOf } from '../../../findings/index.ts';
import './MedicareQuestion.css';

interface MedicareQuestionProps {
  /** The offer alone as it reads now; null while an entry of it does not. */
  readonly of: Pick<Workspace, 'offers'> | null;
  /** The term in whose field the rate stands. */
  readonly path: string;
}

/** A second without a change: nothing is asked of "36" on the way to "$36.50". */
const pause = 1000;

/**
 * Asks under the field of a rate that is near one of Medicare's conversion factors whether it is a
 * rate of pay. It comes once the rate has stood for a second, stays while it is edited and is still
 * near one, and goes as soon as it is not.
 */
export function MedicareQuestion({ of, path }: MedicareQuestionProps) {
  const asked = of?.offers.flatMap(medicareRatesAsked).find((rate) => rate.path === path);
  const now = asked === undefined ? null : textOf(asked.sentence);
  // While an entry does not read, what was asked before stays.
  const [latest, setLatest] = useState(now);
  if (of !== null && now !== latest) setLatest(now);
  const question = of === null ? latest : now;
  const [isShown, setIsShown] = useState(question !== null);
  const isRead = of !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => setIsShown(question !== null), question === null ? 0 : pause);
    return () => clearTimeout(timer);
  }, [question, isRead]);
  return isShown && question !== null ? <p className="medicare-question">{question}</p> : null;
}
