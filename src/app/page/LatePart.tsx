import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { inTime } from '../../hand/inTime';
import { failedStyles, refetchStyles } from './refetchStyles';

/** Why a part that comes late is not there: its files could not be fetched, or it broke while drawing. */
export type Lack = 'not-fetched' | 'broken';

/** What a late part fails with whose files did not come. */
export class NotFetched extends Error {}

/** A part of the page whose program is fetched when it is first shown. */
export interface Late<P extends object> {
  /** The part itself once it is there, else another try to fetch it. */
  readonly attempt: () => ComponentType<P>;
  readonly isThere: () => boolean;
  /** Settles when the try that is under way does, also where nobody waits for it any more. */
  readonly settled: () => Promise<unknown>;
}

export function late<P extends object>(fetchPart: () => Promise<ComponentType<P>>): Late<P> {
  let fetched: ComponentType<P> | null = null;
  let lostStyles: readonly HTMLLinkElement[] = [];
  let coming: Promise<ComponentType<P>> | null = null;
  let isOverdue = false;
  const fetchNow = async (): Promise<ComponentType<P>> => {
    const lostBefore = failedStyles().filter((link) => !lostStyles.includes(link));
    try {
      await refetchStyles(lostStyles);
      fetched = await fetchPart();
      return fetched;
    } catch {
      lostStyles = failedStyles().filter((link) => !lostBefore.includes(link));
      throw new NotFetched();
    } finally {
      coming = null;
    }
  };
  const fetchInTime = async () => {
    if (coming && isOverdue) await giveUp(coming);
    isOverdue = false;
    coming ??= fetchNow();
    const part = await inTime(coming).catch(() => {
      isOverdue = true;
      throw new NotFetched();
    });
    return { default: part };
  };
  return {
    attempt: () => fetched ?? lazy(fetchInTime),
    isThere: () => fetched !== null,
    settled: async () => coming?.catch(() => undefined),
  };
}

/** Ends a fetch that hangs: asking for the same file once more would only wait with it. */
async function giveUp(hanging: Promise<unknown>): Promise<void> {
  window.stop();
  await inTime(hanging, STOP_MS).catch(() => undefined);
}

/** A browser stops at once what it is told to stop, ms. */
const STOP_MS = 1000;

interface LatePartProps<P extends object> {
  readonly part: Late<P>;
  readonly props: P;
  /** Stands in for the part while it is on its way. */
  readonly waiting?: ReactNode;
  /** What to show instead of the part, with a second try. */
  readonly missing: (lack: Lack, tryAgain: () => void) => ReactNode;
}

/**
 * Shows a part that comes late. Where it cannot be had, the page stays as it is and says so in the part's place; trying
 * again needs no reload.
 */
export function LatePart<P extends object>({ part, props, waiting = null, missing }: LatePartProps<P>) {
  // kept outside of what waits: what waits forgets, and would fetch again at every drawing
  const [{ number, Part }, setAttempt] = useState(() => ({ number: 0, Part: part.attempt() }));
  const tryAgain = () => setAttempt({ number: number + 1, Part: part.attempt() });
  const instead = (lack: Lack) => (
    <>
      {lack === 'not-fetched' && <Arrival part={part} onCome={tryAgain} />}
      {missing(lack, tryAgain)}
    </>
  );
  return (
    <Boundary key={number} missing={instead}>
      <Suspense
        fallback={
          <>
            <i hidden data-late />
            {waiting}
          </>
        }
      >
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
}

/** What comes after it was given up is shown all the same. */
function Arrival<P extends object>({ part, onCome }: { readonly part: Late<P>; readonly onCome: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do then is another function at every drawing
  useEffect(() => {
    let isWaiting = true;
    part.settled().then(() => {
      if (isWaiting && part.isThere()) onCome();
    });
    return () => {
      isWaiting = false;
    };
  }, [part]);
  return null;
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly missing: (lack: Lack) => ReactNode;
}

/** A part that cannot be had must not take the rest of the page with it. */
class Boundary extends Component<BoundaryProps, { lack: Lack | null }> {
  override state: { lack: Lack | null } = { lack: null };
  static getDerivedStateFromError(error: unknown) {
    return { lack: error instanceof NotFetched ? 'not-fetched' : 'broken' };
  }
  override render() {
    return this.state.lack ? this.props.missing(this.state.lack) : this.props.children;
  }
}
