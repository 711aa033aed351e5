import { isAnythingKept } from './kept/isAnythingKept.ts';
import { Session } from './session.ts';
import type { State } from './state.ts';

/** Longer than this nobody waits for an answer; what was kept is taken in when it comes. */
const patience = 2_500;

/**
 * A session on what was kept in this browser, else on a start. Nothing is kept before the first own
 * entry, and what keeps it is loaded with that.
 */
export async function openSession(start: () => State): Promise<Session> {
  const session = new Session(start);
  let keeping: Promise<void> | null = null;
  const keep = () => (keeping ??= startKeeping(session));
  const stop = session.subscribe(() => {
    if (!session.hasEntries) return;
    stop();
    void keep();
  });
  const opened = isAnythingKept().then((isKept) => (isKept ? keep() : undefined));
  // What keeps is there before it is needed, so that not even the first entry waits for it.
  void opened.then(() => import('./kept/startKeeping.ts'));
  await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, patience))]);
  return session;
}

async function startKeeping(session: Session): Promise<void> {
  const keeper = await import('./kept/startKeeping.ts');
  await keeper.startKeeping(session);
}
