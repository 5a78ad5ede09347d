import { type KeyboardEvent, useRef } from 'react';
import { speakQuantity } from '../../display/numbers';
import { type Action, actionOf } from '../../display/shortcuts';
import type { Gesture } from '../../hand/useGesture';
import styles from './settingRow.module.css';
import type { SettingControl } from './useSetting';
import { useTrackPointer } from './useTrackPointer';

interface TrackProps {
  readonly control: SettingControl;
  readonly gesture: Gesture;
  /** Of the words under it, by which it is described. */
  readonly noteId?: string;
  /** What ends the band; empty where nothing does. */
  readonly tip: string;
  readonly tipId: string;
  /** Called at every use, so that a note about typing goes away. */
  readonly onUse: () => void;
}

const PERCENT = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * A native range input that hears keys and assistive technology, under a drawn track: solid along the band,
 * hatched outside it and where the repetition does not come, a stop where it ends, a tick at the default, a colored run from there to the value.
 */
export function Track({ control, gesture, noteId, tip, tipId, onUse }: TrackProps) {
  const { spec, unit, value, rest, band, held, reached, isChanged } = control;
  const input = useRef<HTMLInputElement>(null);
  const pointer = useTrackPointer(control, gesture, input, onUse);
  const share = (v: number) => Math.min(1, Math.max(0, (v - spec.min) / (spec.max - spec.min)));
  const [from, to] = [Math.min(share(rest), share(value)), Math.max(share(rest), share(value))];
  const solid = {
    from: share(Math.max(band.min, reached?.from ?? band.min)),
    to: share(Math.min(band.max, reached?.to ?? band.max)),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = valueOnKey(event, control);
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onUse();
    const step = gesture.current(event.timeStamp);
    if (wanted === null) control.reset(step);
    else control.change(wanted, step);
  };
  return (
    <div className={styles.track} {...pointer}>
      <input
        ref={input}
        type="range"
        className={styles.range}
        min={unit.fromModel(band.min)}
        max={unit.fromModel(band.max)}
        step="any"
        value={unit.fromModel(value)}
        aria-label={control.name}
        aria-valuetext={`${speakQuantity(value, unit)}${isChanged ? '' : ', default'}`}
        aria-describedby={noteId ?? (tip ? tipId : undefined)}
        onChange={(event) => control.change(unit.toModel(event.target.valueAsNumber), gesture.current())}
        onKeyDown={onKeyDown}
        onBlur={gesture.end}
      />
      <i className={styles.base} />
      <i className={styles.band} style={{ left: PERCENT(solid.from), right: PERCENT(1 - solid.to) }} />
      {isChanged && to - from > 0.002 && (
        <i className={styles.change} style={{ left: PERCENT(from), right: PERCENT(1 - to) }} />
      )}
      {spec.typical && (
        <i
          className={styles.typical}
          style={{ left: PERCENT(share(spec.typical[0])), right: PERCENT(1 - share(spec.typical[1])) }}
        />
      )}
      {band.minLimit && <i className={styles.stop} style={{ left: PERCENT(share(band.min)) }} />}
      {band.maxLimit && <i className={styles.stop} style={{ left: PERCENT(share(band.max)) }} />}
      {reached && (
        <i className={styles.stop} style={{ left: PERCENT(reached.to < spec.max ? solid.to : solid.from) }} />
      )}
      {held?.load != null && (
        <i className={styles.held} data-older={held.isOlder || undefined} style={{ left: PERCENT(share(held.load)) }} />
      )}
      <i className={styles.tick} style={{ left: PERCENT(share(rest)) }} />
      <b className={styles.knob} style={{ left: PERCENT(share(value)) }} />
      {tip && (
        <span className={styles.tip} id={tipId} role="tooltip">
          {tip}
        </span>
      )}
    </div>
  );
}

/** Value a key asks for; null returns to the default, undefined is not ours. */
function valueOnKey(event: KeyboardEvent, { unit, value, spec, band }: SettingControl): number | null | undefined {
  const action = actionOf('slider', event);
  const stepped = (steps: number) => unit.toModel(unit.fromModel(value) + steps * unit.step);
  const tenth = (spec.max - spec.min) / 10;
  const values: Readonly<Record<Action<'slider'>, number | null>> = {
    less: stepped(-1),
    more: stepped(1),
    muchLess: stepped(-10),
    muchMore: stepped(10),
    tenthLess: value - tenth,
    tenthMore: value + tenth,
    least: band.min,
    most: band.max,
    reset: null,
  };
  return action && values[action];
}
