import { isVisible, nameOf } from './target.ts';

/** What paper has no use for: something to press or slide, a dark ground, what is still closed. */
export function paperFaults(): readonly string[] {
  const acting = 'button:not(.figure, .section-head), input[type=range], input[type=checkbox]';
  const controls = [...document.querySelectorAll<HTMLElement>(acting)]
    .filter((element) => isVisible(element) && element.getClientRects().length > 0)
    .filter((element) => !element.matches('.picture-stop'))
    .map((element) => `'${nameOf(element)}' is there to be used`);
  const closed = [...document.querySelectorAll<HTMLElement>('details:not([open]) > summary')].map(
    (summary) => `'${nameOf(summary)}' is closed`,
  );
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const light = ground === 'rgb(255, 255, 255)' ? [] : [`the ground is ${ground}`];
  return [...controls, ...closed, ...light];
}
