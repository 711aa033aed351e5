import { useRef, useState } from 'react';
import type { CalendarDay } from '../../../compensation/index.ts';
import { paceWords } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { useTermField } from './useTermField.ts';
import { useTerms } from './termsContext.ts';

/** Today by this device's clock, offered as a day, and never taken by itself. */
export function TodayOffered({ path }: { readonly path: string }) {
  const { dispatch } = useTerms();
  const { field } = useTermField(path);
  const place = useRef<HTMLSpanElement>(null);
  const [today] = useState(todayHere);
  if (field.state !== 'notStated') return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const take = () => {
    // The button goes once the day stands in its field.
    place.current?.closest('.field')?.querySelector('input')?.focus();
    const typed = `${today.year}-${two(today.month)}-${two(today.day)}`;
    dispatch({ type: 'set', ...field.term, to: { typed } });
  };
  return (
    <span ref={place}>
      <Button kind="link" onClick={take}>
        {paceWords.today(today)}
      </Button>
    </span>
  );
}

function todayHere(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
