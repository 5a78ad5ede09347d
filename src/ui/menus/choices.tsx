import { Icon } from '../../controls/Icon';
import type { SegmentedOption } from '../../controls/Segmented';
import type { UnitSystem } from '../../display/units';
import type { Theme } from '../../state/types';

export const UNITS: readonly SegmentedOption<UnitSystem>[] = [
  { value: 'metric', content: 'cm, kg' },
  { value: 'imperial', content: 'in, lb' },
];
export const THEMES: readonly SegmentedOption<Theme>[] = [
  { value: 'system', content: <Icon name="auto" />, label: 'As system' },
  { value: 'light', content: <Icon name="sun" />, label: 'Light' },
  { value: 'dark', content: <Icon name="moon" />, label: 'Dark' },
];
