import type { ReactNode } from 'react';
import { Help } from '../../controls/Help';
import { firstUpper } from '../../display/firstLetter';
import { hipActions } from '../../display/hipActions';
import { armHelp, armWords, type MuscleArm, muscleArm } from '../../display/muscleArm';
import { formatDegrees, formatNumber, formatSpan } from '../../display/numbers';
import { SUM_HELP } from '../../display/pageWords';
import { type Reading, readingAt, splitDegrees } from '../../display/reading';
import { SECTIONS } from '../../display/sections';
import type { Side } from '../../display/side';
import { metersToMm, radToDeg } from '../../display/units';
import type { Metrics } from '../../model/metric/metrics';
import { repetitionBefore } from '../../state/before';
import { placesNow } from '../../state/placesNow';
import { shownRepetition } from '../../state/shownRepetition';
import { useLockout } from '../../state/useLockout';
import { Live } from '../live/Live';
import { shownReading } from '../live/shownReading';
import { PartKey } from '../marks/PartKey';
import { Lane } from './Lane';
import styles from './readout.module.css';

/** The numbers under a pane: thigh–trunk as its two parts, drawn and in figures, then the joints and the moment arm. */
export function Readout({ side }: { side: Side }) {
  const repetition = useLockout((state) => shownRepetition(state, side));
  const picked = useLockout((state) => state.view.selectedMuscle);
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  const beforeHand = useLockout((state) => repetitionBefore(state, side));
  if (!repetition)
    return (
      <div className={styles.readout} data-side={side}>
        <p className={styles.absent}>No numbers without a repetition.</p>
      </div>
    );
  const { metrics } = repetition;
  const before = isStale ? null : beforeHand;
  const ends = [0, 0.5]
    .map((end) => readingAt(repetition, end, picked))
    .map((end) => ({ ...end, ...splitDegrees(end) }));
  const now: Now = (show, keepsRoom = true) => (
    <Live
      text={(state) => {
        const reading = shownReading(state, side);
        return reading ? show({ ...reading, ...splitDegrees(reading) }) : '';
      }}
      longest={keepsRoom ? longestOf(ends.map(show)) : undefined}
    />
  );
  const was: Was = (show, otherwise) =>
    before ? (
      <Live
        text={(state) => {
          const { selectedMuscle } = state.view;
          const { fraction } = placesNow(state)[side];
          const [then, present] = [readingAt(before, fraction, selectedMuscle), shownReading(state, side)];
          const [text, shown] = [then, present].map((r) => r && show({ ...r, ...splitDegrees(r) }));
          return text === shown ? otherwise : `was ${text}`;
        }}
      />
    ) : (
      otherwise
    );
  const range = `${formatDegrees(radToDeg(metrics.trunkThighFlexion.bottom))} → ${formatDegrees(radToDeg(metrics.trunkThighFlexion.top))}`;
  return (
    <div className={styles.readout} data-side={side} data-stale={isStale || undefined}>
      <p className={styles.sum}>
        <span className={styles.term}>
          <Help text={SUM_HELP.trunkThigh} section={SECTIONS.thighTrunk}>
            Thigh–trunk
          </Help>{' '}
          <b>{now((r) => formatDegrees(r.sum))}</b>
        </span>
        <span className={styles.term}>
          = <PartKey side={side} />{' '}
          <Help text={SUM_HELP.hip} section={SECTIONS.thighTrunk}>
            hip joint
          </Help>{' '}
          <b>{now((r) => formatDegrees(r.hip))}</b>
        </span>
        <span className={styles.term}>
          + <PartKey side={side} isHatched />{' '}
          <Help text={SUM_HELP.pelvis} section={SECTIONS.rhythm}>
            pelvis
          </Help>{' '}
          <b>{now((r) => formatDegrees(r.pelvis))}</b>
        </span>
        <span className={styles.span}>
          {before ? (
            was((r) => formatDegrees(r.sum), range)
          ) : (
            <Live text={(state) => (placesNow(state)[side].waitsAt === null ? range : 'waits')} />
          )}
        </span>
      </p>
      <Lane side={side} repetition={repetition} before={before} />
      <Figures
        now={now}
        was={was}
        metrics={metrics}
        muscle={muscleArm(repetition, picked)}
        help={armHelp(repetition)}
        actions={hipActions(repetition, picked)}
      />
    </div>
  );
}

/** A reading, with thigh–trunk in whole degrees that add up. */
type Shown = Reading & ReturnType<typeof splitDegrees>;

/** Text that runs with the clock, a number in the room of the longest one at either end of the movement. */
type Now = (show: (reading: Shown) => string, keepsRoom?: boolean) => ReactNode;

/** The same from before the control in hand was touched; what else stands there, where it was the same. */
type Was = (show: (reading: Shown) => string, otherwise: string) => ReactNode;

function longestOf(texts: readonly string[]): string {
  return texts.reduce((a, b) => (b.length > a.length ? b : a));
}

interface FiguresProps {
  readonly now: Now;
  readonly was: Was;
  readonly metrics: Metrics;
  readonly muscle: MuscleArm;
  /** Of its arm. */
  readonly help: string;
  /** What it does to the hip; null where it does not pass it. */
  readonly actions: string | null;
}

function Figures({ now, was, metrics, help, actions, muscle: { muscle, arms } }: FiguresProps) {
  const hip = (r: Shown) => formatDegrees(r.hip);
  const knee = (r: Shown) => formatDegrees(r.kneeDeg);
  const ankle = (r: Shown) => formatDegrees(r.ankleDeg);
  const arm = (r: Shown) => `${formatNumber(r.armMm)} mm`;
  const { hipFlexion, kneeAngle, ankleAngle } = metrics;
  const words = armWords(muscle);
  const ends = { bottom: arms[0], top: arms[(arms.length - 1) / 2] };
  return (
    <dl className={styles.figures}>
      <Figure name="Hip joint" now={now(hip)} span={was(hip, spanOf(hipFlexion, radToDeg))} />
      <Figure name="Knee" now={now(knee)} span={was(knee, spanOf(kneeAngle, radToDeg))} />
      <Figure
        name={
          <Help text={SUM_HELP.ankle} section={SECTIONS.limits}>
            Ankle, dorsi +
          </Help>
        }
        now={now(ankle)}
        span={was(ankle, spanOf(ankleAngle, radToDeg))}
        isOptional
      />
      <Figure
        name={
          <Help text={actions ?? help} more={actions ? help : undefined} section={SECTIONS.momentArms}>
            {firstUpper(words)}
          </Help>
        }
        now={now(arm)}
        span={was(arm, spanOf(ends, metersToMm))}
      />
    </dl>
  );
}

function spanOf({ bottom, top }: { bottom: number; top: number }, convert: (value: number) => number): string {
  return formatSpan(convert(bottom), convert(top));
}

interface FigureProps {
  readonly name: ReactNode;
  readonly now: ReactNode;
  /** Bottom to top, or what was before. */
  readonly span: ReactNode;
  readonly isOptional?: boolean;
}

function Figure({ name, now, span, isOptional }: FigureProps) {
  return (
    <div className={styles.figure} data-optional={isOptional}>
      <dt>{name}</dt>
      <dd>
        {now}
        <small>{span}</small>
      </dd>
    </div>
  );
}
