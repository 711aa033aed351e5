import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `plain` has an edge; `quiet` has none; `link` stands in running text. */
  readonly kind?: 'plain' | 'quiet' | 'link';
}

/** Something that happens when it is pressed. */
export function Button({ kind = 'plain', ...rest }: ButtonProps) {
  return <button {...rest} type="button" className={`button button-${kind}`} />;
}
