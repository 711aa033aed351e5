import type { Field } from '../../workspace/index.ts';

/** Why a field moves no figure under the chosen year's way of paying. */
export function notUsed(reason: NonNullable<Field['unused']>): string {
  switch (reason) {
    case 'salaryHasNoRate':
      return 'not used: this phase is salary alone';
    case 'productionHasNoBase':
      return 'not used: this phase is production alone';
  }
}
