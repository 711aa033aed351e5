import type { Dispatch } from 'react';
import { figuresOf } from '../findings/index.ts';
import { useScreenKeyboard } from '../ui/index.ts';
import type { Action, Field } from '../workspace/index.ts';
import { VolumeSlider } from './terms/VolumeSlider.tsx';
import type { PageFindings } from './usePageFindings.ts';
import './FootBar.css';

interface FootBarProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
}

/** On a phone, keeps volume, pay and slider in reach; gives way to the keyboard on the screen. */
export function FootBar({ found, dispatch }: FootBarProps) {
  const isKeyboardUp = useScreenKeyboard();
  const { answer, fields } = found;
  const pay = figuresOf(answer.headline).find(({ of }) => of.endsWith('.cash'));
  if (isKeyboardUp) return null;
  return (
    <aside className="foot-bar" aria-label="Your volume and what it pays">
      <p className="foot-bar-answer" aria-hidden="true">
        <span>{volumeText(fields.volume)}</span>
        {pay === undefined ? null : (
          <>
            <span className="foot-bar-arrow">→</span>
            <strong>{pay.text}</strong>
          </>
        )}
      </p>
      <VolumeSlider found={found} dispatch={dispatch} />
    </aside>
  );
}

function volumeText({ state, text }: Field): string {
  return state === 'value' ? `${text} wRVUs` : 'Expected wRVUs a year';
}
