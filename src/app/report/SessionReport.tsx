import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import type { Session } from '../../workspace/index.ts';
import { ReportFrame } from './ReportFrame.tsx';

interface SessionReportProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** The page of a session, or in its place the report of what is on it. */
export function SessionReport({ session, children }: SessionReportProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <ReportFrame state={state} dispatch={session.dispatch}>
      {children}
    </ReportFrame>
  );
}
