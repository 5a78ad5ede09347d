import { useMemo } from 'react';
import { type HipWork, hipWork } from '../../display/hipWork';
import type { Side } from '../../display/side';
import { loadsBefore } from '../../state/before';
import { shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';

/** What the hip of a pane does, behind what it did before the control in hand was touched; null until its loads are there. */
export function useHipWork(side: Side): HipWork | null {
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  const before = useLockout((state) => loadsBefore(state, side));
  return useMemo(() => (loads && repetition ? hipWork(repetition, loads, before) : null), [loads, repetition, before]);
}
