import { useEffect, useMemo, useState } from 'react';
import type { Evidence, Study } from '../../chart/data/evidence/evidence';
import { showToast } from '../../state/messages';
import { useLockout } from '../../state/useLockout';

/** What studies tell behind the charts: it comes a moment after them, and again where it is asked for anew. */
export function useEvidence(): Evidence {
  const level = useLockout(({ view }) => view.evidence);
  const [studies, setStudies] = useState<readonly Study[]>([]);
  useEffect(() => {
    if (level === 'none') return;
    import('../../chart/data/evidence/published').then(
      ({ STUDIES }) => setStudies(STUDIES),
      () => showToast('What studies tell behind the charts could not be loaded.'),
    );
  }, [level]);
  return useMemo(() => ({ level, studies }), [level, studies]);
}
