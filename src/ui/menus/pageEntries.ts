import { check, choice, group, type MenuEntry } from '../../controls/menuEntry';
import type { UnitSystem } from '../../display/units';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { THEMES } from './choices';

const UNIT_LABEL: Readonly<Record<UnitSystem, string>> = {
  metric: 'Centimeters, kilograms',
  imperial: 'Inches, pounds',
};

/** Labels, units and theme, where there is no room for their switches. */
export function usePageEntries(): readonly MenuEntry[] {
  const units = useLockout((state) => state.view.units);
  const theme = useLockout((state) => state.view.theme);
  const showLabels = useLockout((state) => state.view.showLabels);
  return [
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
  ];
}
