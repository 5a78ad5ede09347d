import { useEffect, useMemo, useState } from 'react';
import type { ClaimQuestion } from '../../model/claim/inquiry';
import type { Settings } from '../../model/setting';
import { ask } from '../../state/ask';
import { useLockout } from '../../state/useLockout';
import { ClaimsPanel } from '../../ui/claims/ClaimsPanel';
import { askClaims, type ClaimsSoFar, NO_CLAIMS } from '../queues/claimQueue';

const TOP = 0.5;
const BOTTOM = 0;

/** One pane's exercise. */
interface OnStage {
  readonly exercise: string;
  readonly settings: Settings;
}

/** The claims for the lifter and the settings of the page, worked out elsewhere; fetched when they are first wanted. */
export function Claims({ onClose, onLeave }: { readonly onClose: () => void; readonly onLeave: () => void }) {
  const question = useQuestion();
  const units = useLockout(({ view }) => view.units);
  const [tries, setTries] = useState(0);
  const [soFar, setSoFar] = useState<ClaimsSoFar>(NO_CLAIMS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same anew
  useEffect(() => {
    setSoFar(NO_CLAIMS);
    return askClaims(question, setSoFar);
  }, [question, tries]);
  return (
    <ClaimsPanel
      {...soFar}
      units={units}
      onTryAgain={() => setTries(tries + 1)}
      onClose={onClose}
      onShow={({ show, statement }) => {
        const asSet = ({ exercise, settings }: OnStage): OnStage => ({
          exercise,
          settings: { ...question.settings[exercise], ...settings },
        });
        ask({
          left: asSet(show.left),
          right: asSet(show.right),
          loadRule: 'typed',
          phase: show.isAtBottom ? BOTTOM : TOP,
          look: `Both panes show it: ${statement}`,
        });
        onLeave();
      }}
    />
  );
}

/** Exercises on stage as they are set, the left one first where both are the same; the others at their defaults. */
function useQuestion(): ClaimQuestion {
  const comparison = useLockout(({ decided }) => decided.comparison);
  return useMemo(() => {
    const { lifter, left, right } = comparison;
    return { lifter, settings: { [right.exercise]: right.settings, [left.exercise]: left.settings } };
  }, [comparison]);
}
