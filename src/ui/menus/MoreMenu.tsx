import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { check, choice, type MenuEntry, type MenuLine } from '../../controls/menuEntry';
import { muscleLabel } from '../../display/labels';
import type { UnitSystem } from '../../display/units';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { THEMES } from './choices';
import { useDetailGroup } from './detailGroup';
import { useFigureEntries } from './figureEntries';
import { useMuscleEntries } from './muscleEntries';
import { useViewGroup } from './viewGroup';

const UNIT_LABEL: Readonly<Record<UnitSystem, string>> = {
  metric: 'Centimeters, kilograms',
  imperial: 'Inches, pounds',
};

/** On phones everything beside the setup lives behind one button, each kind one press further. */
export function MoreMenu({ exports }: { exports: readonly MenuLine[] }) {
  const units = useLockout((state) => state.view.units);
  const theme = useLockout((state) => state.view.theme);
  const showLabels = useLockout((state) => state.view.showLabels);
  const muscle = useLockout((state) => state.view.selectedMuscle);
  const muscles = useMuscleEntries();
  const figures = useFigureEntries();
  const detail = useDetailGroup();
  const view = useViewGroup();
  const group = (label: string, hint: string | undefined, entries: readonly MenuLine[]): MenuEntry => ({
    kind: 'group',
    label,
    hint,
    entries,
  });
  const entries: MenuEntry[] = [
    ...(view ? [view] : []),
    group('Muscles', muscle ? muscleLabel(muscle) : 'All', muscles),
    group('Figures', undefined, figures),
    ...(detail ? [detail] : []),
    check('Labels in the figures', showLabels, () => choose({ showLabels: !showLabels })),
    { kind: 'separator' },
    group(
      'Units',
      units === 'metric' ? 'cm, kg' : 'in, lb',
      (['metric', 'imperial'] as const).map((each) =>
        choice(UNIT_LABEL[each], each === units, () => choose({ units: each })),
      ),
    ),
    group(
      'Theme',
      THEMES.find(({ value }) => value === theme)?.label,
      THEMES.map(({ value, label = value }) => choice(label, value === theme, () => choose({ theme: value }))),
    ),
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
