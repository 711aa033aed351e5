import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'type' | 'disabled' | 'aria-disabled'
> {
  /** `plain` has an edge; `quiet` has none; `link` stands in running text. */
  readonly kind?: 'plain' | 'quiet' | 'link';
  /** There is nothing to press it for now. It keeps the focus that a disabled button would lose. */
  readonly isOff?: boolean;
}

/** Something that happens when it is pressed. */
export function Button({ kind = 'plain', isOff, ...rest }: ButtonProps) {
  const off = isOff === undefined ? {} : { 'aria-disabled': isOff };
  const silenced = isOff === true ? { onClick: undefined } : {};
  return (
    <button {...rest} {...off} {...silenced} type="button" className={`button button-${kind}`} />
  );
}
