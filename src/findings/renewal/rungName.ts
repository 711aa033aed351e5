import type { Rung } from '../../compensation/index.ts';

/** A rung of the ladder in words. */
export function rungName(rung: Rung): string {
  switch (rung) {
    case 0:
      return 'no flag';
    case 1:
      return 'below target';
    case 2:
      return 'productivity conversation';
    case 3:
      return 'pay not supported';
    case 4:
      return 'performance plan or non-renewal';
  }
}
