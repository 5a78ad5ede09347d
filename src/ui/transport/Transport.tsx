import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import type { MenuEntry } from '../../controls/menuEntry';
import { STAGE_LABEL } from '../../display/labels';
import { formatNumber } from '../../display/numbers';
import { stageAt } from '../../display/reading';
import { placeMark } from '../../hand/places';
import { pause, play, step } from '../../state/clock';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { Live } from '../live/Live';
import { useEventEntries } from './eventEntries';
import { Scrubber } from './Scrubber';
import styles from './transport.module.css';

const SPEEDS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2] as const;
const STEP = 0.01;

/** One clock for both figures and every chart. */
export function Transport({ isCompact = false }: { isCompact?: boolean }) {
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
      <Clock isCompact={isCompact} />
      {!isCompact && <span className={styles.separator} />}
      {!isCompact && <EventMenu />}
      <SpeedMenu isCompact={isCompact} />
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

const stageName = ({ view }: State) => STAGE_LABEL[stageAt(view.phase)];

function Clock({ isCompact }: { isCompact: boolean }) {
  return (
    <div className={styles.clock}>
      <b>
        <Live text={({ view }) => `${formatNumber(view.phase * 100)} %`} />
      </b>
      <div>
        <Live
          text={(state) =>
            isCompact ? stageName(state) : `${stageName(state)}, ${formatNumber(state.view.time, 2)} s`
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
  const trigger = (
    <>
      Go to
      <Icon name="down" />
    </>
  );
  return <Menu label="Go to" trigger={trigger} entries={entries} align="end" button={{ className: styles.speed }} />;
}

/** Where there is little room it holds the instants to go to, too. */
function SpeedMenu({ isCompact }: { isCompact: boolean }) {
  const speed = useLockout((state) => state.view.speed);
  const events = useEventEntries();
  const speeds = SPEEDS.map(
    (each): MenuEntry => ({
      kind: 'item',
      choice: 'radio',
      label: `${each}×`,
      isChecked: each === speed,
      onSelect: () => choose({ speed: each }),
    }),
  );
  const entries: MenuEntry[] =
    isCompact && events.length > 0
      ? [...events, { kind: 'separator' }, { kind: 'heading', label: 'Speed' }, ...speeds]
      : speeds;
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
