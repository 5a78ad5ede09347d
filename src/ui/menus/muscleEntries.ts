import { choice, type MenuLine } from '../../controls/menuEntry';
import { MUSCLES_BY_LABEL } from '../../display/labels';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';

/** One muscle to be shown alone and drawn as charts, or all. */
export function useMuscleEntries(): MenuLine[] {
  const selected = useLockout((state) => state.view.selectedMuscle);
  const entry = (label: string, muscle: string | null) =>
    choice(label, selected === muscle, () => choose({ selectedMuscle: muscle }));
  return [
    entry('All muscles', null),
    { kind: 'separator' },
    ...MUSCLES_BY_LABEL.map(({ muscle, label }) => entry(label, muscle)),
  ];
}
