import { Button } from '../../controls/Button';
import { Drop } from '../../controls/Drop';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { choice, type MenuEntry, type MenuLine, way } from '../../controls/menuEntry';
import { ALIGNMENTS } from '../../display/alignment';
import { formatNumber } from '../../display/numbers';
import { SECTIONS } from '../../display/sections';
import { placeMark } from '../../hand/places';
import { align, pause, play, step } from '../../state/clock';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { Live } from '../live/Live';
import { ALIGNMENT_WORDS, clockValue, stageName, waitMark } from './clockWords';
import { useEventEntries } from './eventEntries';
import { Scrubber } from './Scrubber';
import styles from './transport.module.css';

const SPEEDS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2] as const;
const STEP = 0.01;

const SEPARATOR: MenuLine = { kind: 'separator' };
const heading = (label: string): MenuLine => ({ kind: 'heading', label });

interface TransportProps {
  readonly isCompact?: boolean;
  /** Where there is no room for a menu of its own, the one of the speed says what exercises have in common, too. */
  readonly isNarrow?: boolean;
}

/** One clock for both figures and every chart. */
export function Transport({ isCompact = false, isNarrow = isCompact }: TransportProps) {
  const isLooping = useLockout((state) => state.view.isLooping);
  return (
    <section
      className={styles.transport}
      aria-label="Playback"
      data-compact={isCompact || undefined}
      {...placeMark('playback')}
    >
      <div className={styles.buttons}>
        {!isCompact && (
          <Button look="icon" aria-label="Step back" title="Step back, ←" onClick={() => step(-STEP)}>
            <Icon name="back" />
          </Button>
        )}
        <PlayButton />
        {!isCompact && (
          <>
            <Button look="icon" aria-label="Step forward" title="Step forward, →" onClick={() => step(STEP)}>
              <Icon name="forward" />
            </Button>
            <Button
              look="icon"
              aria-label="Loop"
              title="Loop"
              aria-pressed={isLooping}
              onClick={() => choose({ isLooping: !isLooping })}
            >
              <Icon name="loop" />
            </Button>
          </>
        )}
      </div>
      <Scrubber isCompact={isCompact} />
      <Clock isBrief={isNarrow} />
      {!isCompact && <span className={styles.separator} />}
      {!isCompact && <EventMenu />}
      {!isNarrow && <AlignMenu />}
      <SpeedMenu isCompact={isCompact} isNarrow={isNarrow} />
    </section>
  );
}

function PlayButton() {
  const isPlaying = useLockout((state) => state.view.isPlaying);
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={isPlaying ? 'Pause' : 'Play'}
      title={isPlaying ? 'Pause, Space' : 'Play, Space'}
      onClick={isPlaying ? pause : play}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  );
}

function Clock({ isBrief }: { isBrief: boolean }) {
  return (
    <div className={styles.clock}>
      <b>
        <Live text={clockValue} />
      </b>
      <div>
        <Live
          text={(state) =>
            waitMark(state, isBrief) ||
            (isBrief ? stageName(state) : `${stageName(state)}, ${formatNumber(state.view.time, 2)} s`)
          }
        />
      </div>
    </div>
  );
}

/** What the marks above the line say. */
function EventMenu() {
  const entries = useEventEntries();
  if (entries.length === 0) return null;
  const button = { className: styles.speed };
  return <Menu label="Go to" trigger={<Drop label="Go to" />} entries={entries} align="end" button={button} />;
}

function useAlignments(): readonly MenuLine[] {
  const alignment = useLockout((state) => state.decided.alignment);
  return [
    ...ALIGNMENTS.map((each) => choice(ALIGNMENT_WORDS[each], each === alignment, () => align(each))),
    way('What aligning does…', SECTIONS.alignment.address),
  ];
}

function AlignMenu() {
  const alignment = useLockout((state) => state.decided.alignment);
  const title = `Align by ${ALIGNMENT_WORDS[alignment].toLowerCase()}`;
  const button = { className: styles.speed, 'aria-label': title, title };
  const trigger = <Drop label="Align" />;
  return <Menu label="Align by" trigger={trigger} entries={useAlignments()} align="end" button={button} />;
}

/** Where there is little room it holds the instants to go to, and what is aligned, too. */
function SpeedMenu({ isCompact, isNarrow }: Required<TransportProps>) {
  const speed = useLockout((state) => state.view.speed);
  const events = useEventEntries();
  const speeds = SPEEDS.map((each) => choice(`${each}×`, each === speed, () => choose({ speed: each })));
  const alignments = useAlignments();
  const entries: MenuEntry[] = [
    ...(isCompact && events.length > 0 ? [...events, SEPARATOR] : []),
    ...(isNarrow ? [heading('Align by'), ...alignments, SEPARATOR, heading('Speed')] : []),
    ...speeds,
  ];
  const trigger = (
    <>
      {speed}×{!isCompact && <Icon name="down" />}
    </>
  );
  return (
    <Menu
      label="Speed"
      trigger={trigger}
      entries={entries}
      align="end"
      button={{ className: styles.speed, 'aria-label': `Speed ${speed}×`, title: 'Speed' }}
    />
  );
}
