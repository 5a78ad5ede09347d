import { useEffect, useMemo, useState } from 'react';
import type { Evidence, Study } from '../../chart/data/evidence/evidence';
import { showToast } from '../../state/messages';
import { useLockout } from '../../state/useLockout';

/** What studies tell behind the charts, a moment after them; also where none is to be seen, for menus offer what there could be. */
export function useEvidence(): Evidence {
  const level = useLockout(({ view }) => view.evidence);
  const [studies, setStudies] = useState<readonly Study[]>([]);
  useEffect(() => {
    import('../../chart/data/evidence/published').then(
      ({ STUDIES }) => setStudies(STUDIES),
      () => showToast('What studies tell behind the charts could not be loaded.'),
    );
  }, []);
  return useMemo(() => ({ level, studies }), [level, studies]);
}
