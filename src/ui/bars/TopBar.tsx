import { Button } from '../../controls/Button';
import { Drop } from '../../controls/Drop';
import { Finder } from '../../controls/Finder';
import { BrandMark, Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import type { MenuEntry } from '../../controls/menuEntry';
import { Segmented } from '../../controls/Segmented';
import { PAGE_SENTENCE } from '../../display/pageWords';
import { redo, undo } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { THEMES, UNITS } from '../menus/choices';
import { useDetailGroup } from '../menus/detailGroup';
import { useFigureEntries } from '../menus/figureEntries';
import { MoreMenu } from '../menus/MoreMenu';
import { usePageEntries } from '../menus/pageEntries';
import { useMuscleFinder } from '../menus/useMuscleFinder';
import { AnswerLine } from './AnswerLine';
import styles from './topBar.module.css';

interface TopBarProps {
  readonly isPhone: boolean;
  readonly exports: readonly MenuEntry[];
  /** Copies a link to what is shown. */
  readonly onCopyLink: () => void;
  readonly onShortcuts: () => void;
}

export function TopBar({ isPhone, ...wide }: TopBarProps) {
  return (
    <header className={styles.bar} data-phone={isPhone || undefined}>
      <h1 className={styles.brand}>
        <BrandMark />
        Lockout
      </h1>
      {!isPhone && <HistoryButtons />}
      <div className={styles.sentences}>
        <p className={styles.sentence}>
          <span>{PAGE_SENTENCE.long}</span>
          <span>{PAGE_SENTENCE.short}</span>
        </p>
        <AnswerLine />
      </div>
      {isPhone ? <HistoryButtons /> : <WideControls {...wide} />}
      {isPhone && <MoreMenu exports={wide.exports} onCopyLink={wide.onCopyLink} />}
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

function WideControls({ exports, onCopyLink, onShortcuts }: Omit<TopBarProps, 'isPhone'>) {
  const units = useLockout((state) => state.view.units);
  const theme = useLockout((state) => state.view.theme);
  const showLabels = useLockout((state) => state.view.showLabels);
  const figures = useFigureEntries();
  const detail = useDetailGroup();
  const muscles = useMuscleFinder();
  const page = usePageEntries();
  return (
    <>
      <Button look="icon" aria-label="? About, and keys" title="About this page, and its keys, ?" onClick={onShortcuts}>
        ?
      </Button>
      <Button
        className={styles.labels}
        aria-pressed={showLabels}
        title="Numbers in the figures, L"
        onClick={() => choose({ showLabels: !showLabels })}
      >
        Labels
      </Button>
      <DropMenu label="Figures" entries={detail ? [...figures, { kind: 'separator' }, detail] : figures} />
      <Finder {...muscles} button={{ look: 'line' }} trigger={<Drop label="Muscles" />} />
      <div className={styles.switches}>
        <Segmented label="Units" options={UNITS} value={units} onChange={(units) => choose({ units })} />
        <Segmented label="Theme" options={THEMES} value={theme} onChange={(theme) => choose({ theme })} />
      </div>
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
      <Button
        look="filled"
        className={styles.link}
        aria-label="Copy link"
        title="Copy a link that opens what you see now"
        onClick={onCopyLink}
      >
        <Icon name="link" />
        <span>Copy link</span>
      </Button>
      <div className={styles.more}>
        <Menu
          label="More"
          align="end"
          entries={page}
          button={{ look: 'icon', 'aria-label': 'More' }}
          trigger={<Icon name="dots" />}
        />
      </div>
    </>
  );
}

function DropMenu({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  return (
    <Menu label={label} align="end" entries={entries} button={{ look: 'line' }} trigger={<Drop label={label} />} />
  );
}
