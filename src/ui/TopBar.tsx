import { MUSCLES_BY_LABEL, muscleLabel } from '../display/labels';
import type { UnitSystem } from '../display/units';
import { redo, undo } from '../state/store';
import type { Theme } from '../state/types';
import { useLockout } from '../state/useLockout';
import { choose } from '../state/view';
import { Button } from './Button';
import { useDetailGroup } from './detailGroup';
import { useFigureEntries } from './figureEntries';
import { BrandMark, Icon } from './Icon';
import { Menu } from './Menu';
import { check, choice, type MenuEntry, type MenuLine } from './MenuItem';
import { Segmented, type SegmentedOption } from './Segmented';
import styles from './topBar.module.css';
import { useViewGroup } from './viewGroup';

const UNITS: readonly SegmentedOption<UnitSystem>[] = [
  { value: 'metric', content: 'cm, kg' },
  { value: 'imperial', content: 'in, lb' },
];
const THEMES: readonly SegmentedOption<Theme>[] = [
  { value: 'system', content: <Icon name="auto" />, label: 'As system' },
  { value: 'light', content: <Icon name="sun" />, label: 'Light' },
  { value: 'dark', content: <Icon name="moon" />, label: 'Dark' },
];

interface TopBarProps {
  readonly isPhone: boolean;
  readonly exports: readonly MenuLine[];
  readonly onShortcuts: () => void;
}

export function TopBar({ isPhone, exports, onShortcuts }: TopBarProps) {
  return (
    <header className={styles.bar} data-phone={isPhone || undefined}>
      <h1 className={styles.brand}>
        <BrandMark />
        Lockout
      </h1>
      {!isPhone && <HistoryButtons />}
      <span className={styles.grow} />
      {isPhone ? <HistoryButtons /> : <WideControls exports={exports} onShortcuts={onShortcuts} />}
      {isPhone && <MoreMenu exports={exports} />}
    </header>
  );
}

function HistoryButtons() {
  const canUndo = useLockout((state) => state.history.past.length > 0);
  const canRedo = useLockout((state) => state.history.future.length > 0);
  return (
    <>
      <Button look="icon" aria-label="Undo" title="Undo, Ctrl Z" disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
      </Button>
      <Button look="icon" aria-label="Redo" title="Redo, Ctrl Shift Z" disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
      </Button>
    </>
  );
}

function WideControls({ exports, onShortcuts }: { exports: readonly MenuLine[]; onShortcuts: () => void }) {
  const units = useLockout((state) => state.view.units);
  const theme = useLockout((state) => state.view.theme);
  const showLabels = useLockout((state) => state.view.showLabels);
  const figures = useFigureEntries();
  const detail = useDetailGroup();
  const muscles = useMuscleEntries();
  return (
    <>
      <Button look="icon" aria-label="Keyboard shortcuts" title="Keyboard shortcuts, ?" onClick={onShortcuts}>
        ?
      </Button>
      <Button
        aria-pressed={showLabels}
        title="Numbers in the figures, L"
        onClick={() => choose({ showLabels: !showLabels })}
      >
        Labels
      </Button>
      <DropMenu label="Figures" entries={detail ? [...figures, { kind: 'separator' }, detail] : figures} />
      <DropMenu label="Muscles" entries={muscles} />
      <Segmented label="Units" options={UNITS} value={units} onChange={(units) => choose({ units })} />
      <Segmented label="Theme" options={THEMES} value={theme} onChange={(theme) => choose({ theme })} />
      <Menu
        label="Export"
        align="end"
        entries={exports}
        button={{ look: 'line' }}
        trigger={
          <>
            <Icon name="file" />
            Export
          </>
        }
      />
    </>
  );
}

function DropMenu({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  const trigger = (
    <>
      {label}
      <Icon name="down" />
    </>
  );
  return <Menu label={label} align="end" entries={entries} button={{ look: 'line' }} trigger={trigger} />;
}

/** One muscle to be shown alone and drawn as charts, or all. */
function useMuscleEntries(): MenuLine[] {
  const selected = useLockout((state) => state.view.selectedMuscle);
  const entry = (label: string, muscle: string | null) =>
    choice(label, selected === muscle, () => choose({ selectedMuscle: muscle }));
  return [
    entry('All muscles', null),
    { kind: 'separator' },
    ...MUSCLES_BY_LABEL.map(({ muscle, label }) => entry(label, muscle)),
  ];
}

const UNIT_LABEL: Readonly<Record<UnitSystem, string>> = {
  metric: 'Centimeters, kilograms',
  imperial: 'Inches, pounds',
};

/** On phones everything beside the setup lives behind one button, each kind one press further. */
function MoreMenu({ exports }: { exports: readonly MenuLine[] }) {
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
