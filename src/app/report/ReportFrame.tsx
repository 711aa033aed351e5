import type { Dispatch, ReactNode } from 'react';
import {
  createContext,
  Suspense,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Action, State } from '../../workspace/index.ts';
import { ReportView } from '../lazySheets.ts';

/** `ticked`: what was ticked to go in where it was opened; undefined where nothing was asked there. */
type OpenReport = (opener: HTMLElement, ticked?: readonly string[]) => void;

interface Reported {
  readonly isOpen: boolean;
  /** Shows the report in place of the page; its way back leads to what opened it. */
  readonly open: OpenReport;
}

const ReportContext = createContext<Reported>({ isOpen: false, open: () => undefined });

/** The report of what is on the page: whether it is shown in its place, and how to show it. */
export function useReport(): Reported {
  return useContext(ReportContext);
}

interface ReportFrameProps {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  readonly children: ReactNode;
}

/** The page, or in its place the report of it; the page stays as it is meanwhile. */
export function ReportFrame({ state, dispatch, children }: ReportFrameProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>();
  const left = useRef<{ readonly opener: HTMLElement; readonly top: number } | null>(null);
  const open = useCallback((opener: HTMLElement, chosen?: readonly string[]) => {
    left.current = { opener, top: window.scrollY };
    setTicked(chosen);
    setIsOpen(true);
  }, []);
  useLayoutEffect(() => {
    window.scrollTo(0, isOpen ? 0 : (left.current?.top ?? window.scrollY));
    if (!isOpen) left.current?.opener.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <ReportContext value={{ isOpen, open }}>
      <div hidden={isOpen}>{children}</div>
      {isOpen ? (
        <Suspense fallback={null}>
          <ReportView
            state={state}
            dispatch={dispatch}
            ticked={ticked}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      ) : null}
    </ReportContext>
  );
}
