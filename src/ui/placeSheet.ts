const gap = 8;
const margin = 16;
const leastRoom = 320;

/** Puts a sheet below its anchor, or above where more room is; on a phone the style ignores it. */
export function placeSheet(sheet: HTMLElement, anchor: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const widest = clientWidth - sheet.offsetWidth - margin;
  const left = Math.max(margin, Math.min(anchor.left - margin, widest));
  const below = clientHeight - anchor.bottom - gap - margin;
  const above = anchor.top - gap - margin;
  const goesBelow = below >= Math.min(leastRoom, sheet.scrollHeight) || below >= above;
  sheet.style.setProperty('--sheet-left', `${left}px`);
  sheet.style.setProperty('--sheet-top', goesBelow ? `${anchor.bottom + gap}px` : 'auto');
  sheet.style.setProperty(
    '--sheet-bottom',
    goesBelow ? 'auto' : `${clientHeight - anchor.top + gap}px`,
  );
  sheet.style.setProperty('--sheet-height', `${Math.max(goesBelow ? below : above, 160)}px`);
}
