import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import type { MenuEntry } from '../../controls/menuEntry';
import styles from './chart.module.css';
import type { SaveAction } from './saveRequest';

/** What the menu of a chart does. */
export interface ChartActions {
  readonly onSave: (action: SaveAction) => void;
  readonly onTable: () => void;
  /** Absent where a chart has no parts that could be hidden. */
  readonly onParts?: (shows: boolean) => void;
  /** What only this chart does. */
  readonly more?: readonly MenuEntry[];
  /** What can be done to the chart's place; absent for one that has its place for a reason. */
  readonly place?: ChartPlace;
}

/** Null where there is no further place that way. */
interface ChartPlace {
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
  readonly onHide: () => void;
}

interface ChartMenuProps extends ChartActions {
  readonly title: string;
  /** Null where a chart has no parts. */
  readonly showsParts: boolean | null;
}

/** The "…" button of a chart and its menu. */
export function ChartMenu({ title, showsParts, onSave, onTable, onParts, more = [], place }: ChartMenuProps) {
  const save = (label: string, action: SaveAction, hint?: string): MenuEntry => ({
    kind: 'item',
    label,
    hint,
    onSelect: () => onSave(action),
  });
  const item = (label: string, onSelect: (() => void) | null): MenuEntry[] =>
    onSelect ? [{ kind: 'item', label, onSelect }] : [];
  const entries: MenuEntry[] = [
    { kind: 'heading', label: 'This chart' },
    save('Save picture', 'png', 'PNG'),
    save('Save slide, 16:9', 'slide', 'PNG'),
    save('Save drawing', 'svg', 'SVG'),
    save('Save numbers', 'csv', 'CSV'),
    save('Copy picture', 'copy'),
    save('Copy numbers', 'cells'),
    { kind: 'separator' },
    ...item('Show as table', onTable),
    ...(showsParts === null || !onParts
      ? []
      : item(showsParts ? 'Hide the parts' : 'Show the parts', () => onParts(!showsParts))),
    ...more,
  ];
  if (place)
    entries.push(
      { kind: 'separator' },
      ...item('Move earlier', place.onEarlier),
      ...item('Move later', place.onLater),
      ...item('Hide this chart', place.onHide),
    );
  return (
    <Menu
      label={title}
      align="end"
      entries={entries}
      button={{
        look: 'icon',
        isSmall: true,
        className: styles.more,
        'aria-label': `${title}: save, copy, show as table`,
      }}
      trigger={<Icon name="dots" />}
    />
  );
}
