import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { failedStyles, refetchStyles } from './refetchStyles';

/** Why a part that comes late is not there: its files could not be fetched, or it broke while drawing. */
export type Lack = 'not-fetched' | 'broken';

/** What a late part fails with whose files did not come. */
export class NotFetched extends Error {}

/** A part of the page whose program is fetched when it is first shown. */
export interface Late<P extends object> {
  /** The part itself once it is there, else another try to fetch it. */
  readonly attempt: () => ComponentType<P>;
}

export function late<P extends object>(fetchPart: () => Promise<ComponentType<P>>): Late<P> {
  let fetched: ComponentType<P> | null = null;
  let lostStyles: readonly HTMLLinkElement[] = [];
  const fetchNow = async () => {
    const lostBefore = failedStyles().filter((link) => !lostStyles.includes(link));
    try {
      await refetchStyles(lostStyles);
      fetched = await fetchPart();
    } catch {
      lostStyles = failedStyles().filter((link) => !lostBefore.includes(link));
      throw new NotFetched();
    }
    return { default: fetched };
  };
  return { attempt: () => fetched ?? lazy(fetchNow) };
}

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
  return (
    <Boundary key={number} missing={(lack) => missing(lack, tryAgain)}>
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
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
