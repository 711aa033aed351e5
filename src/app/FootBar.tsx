import type { Dispatch } from 'react';
import { Suspense } from 'react';
import { figuresOf } from '../findings/index.ts';
import { useScreenKeyboard } from '../ui/index.ts';
import type { Action, Field } from '../workspace/index.ts';
import { TriedFoot } from './tries/lazyTries.ts';
import { VolumeSlider } from './terms/VolumeSlider.tsx';
import type { Tell } from './useNotice.ts';
import type { PageFindings } from './usePageFindings.ts';
import './FootBar.css';

interface FootBarProps {
  readonly found: PageFindings;
  /** The chosen contract year. */
  readonly year: number;
  readonly dispatch: Dispatch<Action>;
  readonly tell: Tell;
}

/** On a phone, keeps volume, pay and slider in reach; gives way to the keyboard on the screen. */
export function FootBar({ found, year, dispatch, tell }: FootBarProps) {
  const isKeyboardUp = useScreenKeyboard();
  const { answer, fields } = found;
  const figures = figuresOf(answer.headline);
  const pay = figures.find(({ of }) => of.endsWith('.cash'));
  const credited = figures.find(({ of }) => of.endsWith('.credited'));
  if (isKeyboardUp) return null;
  return (
    <aside className="foot-bar" aria-label="Your volume and what it pays">
      <p className="foot-bar-answer" aria-hidden="true">
        <span>{volumeText(fields.volume, credited?.text)}</span>
        {pay === undefined ? null : (
          <>
            <span className="foot-bar-arrow">→</span>
            <strong>{pay.text}</strong>
          </>
        )}
      </p>
      {found.tried.isShown && found.tried.count > 0 ? (
        <Suspense fallback={null}>
          <TriedFoot found={found} year={year} dispatch={dispatch} tell={tell} />
        </Suspense>
      ) : null}
      <VolumeSlider found={found} dispatch={dispatch} />
    </aside>
  );
}

/** The volume of the slider, and what the chosen year credits of it where that is another. */
function volumeText({ state, text }: Field, credited = text): string {
  if (state !== 'value') return 'Expected wRVUs a year';
  return credited === text ? `${text} wRVUs` : `${text} wRVUs, ${credited} counted`;
}
