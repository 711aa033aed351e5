import type { Workspace } from '../../compensation/index.ts';
import { encodeLink, offersAlone } from '../../sharing/index.ts';
import type { CopiedOffers } from '../../workspace/index.ts';

/** What the offers of a link are noted to be copied from: each by itself, on the day of this device's clock. */
export function copiedOffers({ offers, ...file }: Workspace, now: Date): CopiedOffers {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const on = day.map((part) => String(part).padStart(2, '0')).join('-');
  return offers.map((offer) => {
    const made = encodeLink(
      { ...file, offers: [offer] },
      { included: { ...offersAlone, names: true } },
    );
    return made.ok ? { on, link: made.part } : null;
  });
}
