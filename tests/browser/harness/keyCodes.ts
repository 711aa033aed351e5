/** The keys of the WebDriver protocol that have a name instead of a character. */
const named: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Shift+Tab` as the downs and ups of a keyboard. */
export function keysTogether(keys: string): readonly KeyAction[] {
  const values = keys.split('+').map((key) => named[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value }) as const),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
  ];
}

export function keysInTurn(text: string): readonly KeyAction[] {
  return Array.from(text).flatMap(
    (value) =>
      [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ] as const,
  );
}
