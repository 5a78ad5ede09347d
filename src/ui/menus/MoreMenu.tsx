import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { group, type MenuEntry, type MenuLine } from '../../controls/menuEntry';
import { muscleLabel } from '../../display/labels';
import { useLockout } from '../../state/useLockout';
import { useDetailGroup } from './detailGroup';
import { useFigureEntries } from './figureEntries';
import { useMuscleEntries } from './muscleEntries';
import { usePageEntries } from './pageEntries';
import { useViewGroup } from './viewGroup';

/** On phones everything beside the setup lives behind one button, each kind one press further. */
export function MoreMenu({ exports }: { exports: readonly MenuLine[] }) {
  const muscle = useLockout((state) => state.view.selectedMuscle);
  const muscles = useMuscleEntries();
  const figures = useFigureEntries();
  const detail = useDetailGroup();
  const view = useViewGroup();
  const page = usePageEntries();
  const entries: MenuEntry[] = [
    ...(view ? [view] : []),
    group('Muscles', muscle ? muscleLabel(muscle) : 'All', muscles),
    group('Figures', undefined, figures),
    ...(detail ? [detail] : []),
    ...page,
    { kind: 'separator' },
    group('Export', undefined, exports),
  ];
  return (
    <Menu
      label="More"
      align="end"
      entries={entries}
      button={{ look: 'icon', 'aria-label': 'More' }}
      trigger={<Icon name="dots" />}
    />
  );
}
