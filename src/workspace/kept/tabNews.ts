import type { TabNews } from './keeping.ts';
import type { News } from './takeIn.ts';

export const noNews: TabNews = {
  copied: [],
  changed: [],
  added: [],
  removed: [],
  forgotten: null,
  isOnlySession: false,
};

/** What other tabs did, with what was not read yet. */
export function withNews(before: TabNews | null, news: News): TabNews | null {
  const { copied, changed, added, removed } = news;
  if (copied.length + changed.length + added.length + removed.length === 0) return before;
  const known = before ?? noNews;
  const both = (one: readonly string[], other: readonly string[]) => [
    ...new Set([...one, ...other]),
  ];
  return {
    ...known,
    copied: both(known.copied, copied),
    changed: both(known.changed, changed),
    added: both(known.added, added),
    removed: both(known.removed, removed),
  };
}
