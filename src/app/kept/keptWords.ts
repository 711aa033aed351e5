import type { Keeping, SetAside, TabNews, Trouble } from '../../workspace/index.ts';

/** Where the draft is kept, in a few words beside the fields; null where nothing is. */
export function placeWords({ where, trouble, isAsLeft }: Keeping): string | null {
  if (trouble === 'notForgotten') return null;
  if (trouble !== null) return where === 'nowhere' ? null : 'Not kept at the moment';
  switch (where) {
    case 'nowhere':
      return null;
    case 'browser':
      return isAsLeft ? 'As you left it, kept in this browser' : 'Kept in this browser';
    case 'session':
      return isAsLeft
        ? 'As you left it, kept until this tab is closed'
        : 'Kept until this tab is closed';
  }
}

/** Why the latest is on the page only, and what to do. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble) {
    case 'refused':
      return 'This browser lets the page keep nothing. What you type is still here, until you close the page.';
    case 'full':
      return 'This browser has no room left. Your latest changes are still here, until you close the page.';
    case 'slow':
      return 'This browser does not answer yet. Your latest changes are on this page only.';
    case 'newer':
      return 'A later version of this page was used here. What it kept is left as it is; what you type now is on this page only. Load the page again.';
    case 'emptied':
      return 'What was kept in this browser is gone. It is still on this page, and is kept again only if you say so.';
    case 'notForgotten':
      return 'This browser did not let the page remove what it kept. Clear the data of this site in the browser’s settings.';
  }
}

/** What other tabs did, a sentence each. */
export function newsWords(news: TabNews): readonly string[] {
  const { copied, changed, added, removed, forgotten, isOnlySession } = news;
  return [
    ...(forgotten === 'here' ? ['Everything is forgotten.'] : []),
    ...(forgotten === 'elsewhere'
      ? ['Everything was forgotten from another tab; this page begins anew.']
      : []),
    ...(isOnlySession
      ? ['Another tab chose “only this session”: what is here is kept until this tab is closed.']
      : []),
    ...copied.map(
      (name) =>
        `Another tab changed the same offer at once. Both are kept; the one on this page is now named “${name}”.`,
    ),
    ...(changed.length === 0 ? [] : [`Another tab changed ${listed(changed)}; it shows here too.`]),
    ...(added.length === 0 ? [] : [`Another tab added ${listed(added)}.`]),
    ...(removed.length === 0 ? [] : [`Another tab removed ${listed(removed)}.`]),
  ];
}

/** Records that this page cannot read. */
export function asideWords(setAside: readonly SetAside[]): string | null {
  if (setAside.length === 0) return null;
  const count = setAside.length === 1 ? 'One thing' : `${setAside.length} things`;
  const verb = setAside.length === 1 ? 'It stays as it is' : 'They stay as they are';
  return `${count} kept in this browser cannot be read by this page. ${verb}.`;
}

/** All that the page's one voice says about keeping. */
export function spokenWords(keeping: Keeping): string {
  return [
    ...(keeping.trouble === null ? [] : [troubleWords(keeping.trouble)]),
    ...(keeping.news === null ? [] : newsWords(keeping.news)),
  ].join(' ');
}

function listed(names: readonly string[]): string {
  return names.map((name) => (name === '' ? 'an offer without a name' : `“${name}”`)).join(', ');
}
