import { formatDegrees, formatNumber, formatSpan } from '../../display/numbers';
import { type Reading, splitDegrees } from '../../display/reading';
import { metersToMm, radToDeg } from '../../display/units';
import { ankleWord } from '../../display/verdict';
import type { Metrics } from '../../model/metric/metrics';
import type { Side, State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { Live } from '../Live';
import { PartKey } from '../Mark';
import { shownReading, shownRepetition } from '../shownRepetition';
import { Lane } from './Lane';
import styles from './readout.module.css';

/** The numbers under a pane: thigh–trunk as its two parts, drawn and in figures, then the joints and the moment arm. */
export function Readout({ side }: { side: Side }) {
  const repetition = useLockout((state) => shownRepetition(state, side));
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  if (!repetition)
    return (
      <div className={styles.readout} data-side={side}>
        <p className={styles.absent}>No numbers without a repetition.</p>
      </div>
    );
  const { metrics } = repetition;
  const read = (pick: (reading: Reading) => string) => (state: State) => {
    const reading = shownReading(state, side);
    return reading ? pick(reading) : '';
  };
  return (
    <div className={styles.readout} data-side={side} data-stale={isStale || undefined}>
      <p className={styles.sum}>
        Thigh–trunk <Value text={read((r) => formatDegrees(splitDegrees(r).sum))} /> = <PartKey side={side} /> hip joint{' '}
        <Value text={read((r) => formatDegrees(splitDegrees(r).hip))} /> + <PartKey side={side} isHatched /> pelvis{' '}
        <Value text={read((r) => formatDegrees(splitDegrees(r).pelvis))} />
        <span className={styles.span}>
          {formatDegrees(radToDeg(metrics.trunkThighFlexion.bottom))} →{' '}
          {formatDegrees(radToDeg(metrics.trunkThighFlexion.top))}
        </span>
      </p>
      <Lane side={side} repetition={repetition} />
      <Figures read={read} metrics={metrics} />
    </div>
  );
}

type Text = (state: State) => string;

function Value({ text }: { text: Text }) {
  return (
    <b>
      <Live text={text} />
    </b>
  );
}

function Figures({ read, metrics }: { read: (pick: (reading: Reading) => string) => Text; metrics: Metrics }) {
  const span = ({ bottom, top }: { bottom: number; top: number }, convert: (value: number) => number) =>
    formatSpan(convert(bottom), convert(top));
  return (
    <dl className={styles.figures}>
      <Figure name="Hip joint" now={read((r) => formatDegrees(r.hipDeg))} span={span(metrics.hipFlexion, radToDeg)} />
      <Figure name="Knee" now={read((r) => formatDegrees(r.kneeDeg))} span={span(metrics.kneeAngle, radToDeg)} />
      <Figure
        name={<Live text={read((r) => `Ankle, ${ankleWord(r.ankleDeg)}`)} />}
        now={read((r) => formatDegrees(Math.abs(r.ankleDeg)))}
        span={span(metrics.ankleAngle, radToDeg)}
        isOptional
      />
      <Figure
        name="Glute max arm"
        now={read((r) => `${formatNumber(r.gluteusMaximusArmMm)} mm`)}
        span={span(metrics.gluteusMaximus.extensionArm, metersToMm)}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: React.ReactNode;
  readonly now: Text;
  /** Bottom to top. */
  readonly span: string;
  readonly isOptional?: boolean;
}

function Figure({ name, now, span, isOptional }: FigureProps) {
  return (
    <div className={styles.figure} data-optional={isOptional}>
      <dt>{name}</dt>
      <dd>
        <Live text={now} className={styles.now} />
        <small>{span}</small>
      </dd>
    </div>
  );
}
