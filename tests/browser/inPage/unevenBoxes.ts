/** Neighbours in a row of terms whose boxes stand at different heights, as the tops that differ. */
export function unevenBoxes(): readonly string[] {
  const faults: string[] = [];
  for (const grid of document.querySelectorAll('.term-grid')) {
    const boxes = [
      ...grid.querySelectorAll(':scope > .term:not(.term-wide) > .field > .field-box'),
    ];
    const places = boxes.map((box) => {
      const term = box.closest('.term')?.getBoundingClientRect();
      return { row: term?.top ?? 0, top: box.getBoundingClientRect().top };
    });
    for (const [index, { row, top }] of places.entries()) {
      const before = places[index - 1];
      if (before !== undefined && before.row === row && Math.abs(before.top - top) > 0.5)
        faults.push(`box ${index + 1}: ${before.top} and ${top}`);
    }
  }
  return faults;
}
