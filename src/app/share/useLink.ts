import { useMemo, useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import {
  encodeLink,
  encodeLockedLink,
  type LinkChoice,
  type LinkMade,
} from '../../sharing/index.ts';

interface AskedLink {
  readonly workspace: Workspace;
  readonly choice: LinkChoice;
  /** Empty for a link that anyone may open. */
  readonly passphrase: string;
}

interface Link {
  /** Null while a passphrase is typed for which no link was made yet. */
  readonly made: LinkMade | null;
  readonly isLocking: boolean;
  readonly lock: () => void;
}

/** The link of what is asked for: at once, or, with a passphrase, when it is told to lock. */
export function useLink(asked: AskedLink): Link {
  const { workspace, choice, passphrase } = asked;
  const isLocked = passphrase.trim() !== '';
  const open = useMemo(
    () => (isLocked ? null : encodeLink(workspace, choice)),
    [workspace, choice, isLocked],
  );
  const [locked, setLocked] = useState<{ readonly of: string; readonly made: LinkMade } | null>(
    null,
  );
  const [isLocking, setIsLocking] = useState(false);
  const key = JSON.stringify([workspace, choice, passphrase]);
  const lock = async () => {
    setIsLocking(true);
    const made = await encodeLockedLink(workspace, passphrase, choice);
    setLocked({ of: key, made });
    setIsLocking(false);
  };
  return {
    made: open ?? (locked?.of === key ? locked.made : null),
    isLocking,
    lock: () => void lock(),
  };
}
