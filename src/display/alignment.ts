import { LEG_COORDINATE_COUNT, LEG_COORDINATES } from '../model/anatomy/names';
import type { Repetition } from '../model/result';
import { betweenSamples } from './betweenSamples';
import type { Side } from './side';

/** What both exercises have in common at every instant of the clock. */
export const ALIGNMENTS = ['time', 'percent', 'hip', 'thigh-trunk'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export const isByAngle = (alignment: Alignment): boolean => alignment === 'hip' || alignment === 'thigh-trunk';

/** The repetitions that are shown. */
export type Shown = Readonly<Record<Side, Repetition | null>>;

/** Where one exercise stands at an instant of the clock. */
interface Place {
  /** 0 … 1 of its own repetition. */
  readonly fraction: number;
  /** Angle of the end at which it waits for the other exercise, rad; null while it moves. */
  readonly waitsAt: number | null;
}
export type Places = Readonly<Record<Side, Place>>;

/** Both at one fraction of their repetitions. */
export function together(fraction: number): Places {
  const place = { fraction, waitsAt: null };
  return { left: place, right: place };
}

/**
 * Where both exercises stand at an instant of the clock, 0 … 1. By an angle the clock runs evenly from the most bent end of
 * either exercise to the straightest end of either and back. Both stand where they first come to that angle on the way up, or
 * down; one that cannot go there waits at its end. Between samples angles are linear, as they are read.
 */
export function placesAt(alignment: Alignment, clock: number, shown: Shown): Places {
  const span = spanOf(alignment, shown);
  if (!span) return together(clock);
  const angle = angleIn(span, clock);
  const place = (side: Side): Place => {
    const own = anglesOf(alignment, shown[side]);
    return own ? placeOn(own, clock, angle) : { fraction: clock, waitsAt: null };
  };
  return { left: place('left'), right: place('right') };
}

/** The instant of the clock at which an exercise comes to a fraction of its repetition. */
export function clockAt(alignment: Alignment, side: Side, fraction: number, shown: Shown): number {
  const own = anglesOf(alignment, shown[side]);
  const span = spanOf(alignment, shown);
  if (!own || !span || span.bent === span.straight) return fraction;
  const way = (span.bent - angleOn(own, fraction)) / (span.bent - span.straight) / 2;
  const up = Math.min(0.5, Math.max(0, way));
  return fraction <= 0.5 ? up : 1 - up;
}

/** The common angle at an instant of the clock, rad; null where both have something else in common. */
export function commonAngle(alignment: Alignment, clock: number, shown: Shown): number | null {
  const span = spanOf(alignment, shown);
  return span && angleIn(span, clock);
}

/** An angle over a repetition: [sample × stride], this one at `offset`. */
interface Angles {
  readonly values: Float64Array;
  readonly stride: number;
  readonly offset: number;
  readonly last: number;
}

const HIP = LEG_COORDINATES.indexOf('hip_flexion_r');

function anglesOf(alignment: Alignment, repetition: Repetition | null): Angles | null {
  if (!repetition || !isByAngle(alignment)) return null;
  const last = repetition.sampleCount - 1;
  return alignment === 'hip'
    ? { values: repetition.coordinates, stride: LEG_COORDINATE_COUNT, offset: HIP, last }
    : { values: repetition.trunkThighFlexion, stride: 1, offset: 0, last };
}

const angleOn = ({ values, stride, offset }: Angles, fraction: number): number =>
  betweenSamples(values, fraction, stride, offset);

/** From the most bent end of either exercise to the straightest one. */
interface Span {
  readonly bent: number;
  readonly straight: number;
}

function spanOf(alignment: Alignment, shown: Shown): Span | null {
  const left = anglesOf(alignment, shown.left);
  const right = anglesOf(alignment, shown.right);
  const one = left ?? right;
  if (!one) return null;
  const other = right ?? one;
  return {
    bent: Math.max(angleOn(one, 0), angleOn(other, 0)),
    straight: Math.min(angleOn(one, 0.5), angleOn(other, 0.5)),
  };
}

function angleIn({ bent, straight }: Span, clock: number): number {
  const way = clock <= 0.5 ? 2 * clock : 2 - 2 * clock;
  return bent + (straight - bent) * way;
}

/** Share of a repetition at which an angle, rad [sample], is first met on the way up; the end it does not come past where it is not. */
export function firstMeeting(angles: Float64Array, angle: number): number | 'bottom' | 'top' {
  const own = { values: angles, stride: 1, offset: 0, last: angles.length - 1 };
  const { fraction, waitsAt } = placeOn(own, 0, angle);
  if (waitsAt === null) return fraction;
  return fraction === 0 ? 'bottom' : 'top';
}

/** Less than this beyond an end is rounding, rad. */
const HAIR = 1e-9;

function placeOn(own: Angles, clock: number, angle: number): Place {
  const [bottom, top] = [angleOn(own, 0), angleOn(own, 0.5)];
  const isUp = clock <= 0.5;
  if (angle >= bottom) return { fraction: isUp ? 0 : 1, waitsAt: angle - bottom > HAIR ? bottom : null };
  if (angle <= top) return { fraction: 0.5, waitsAt: top - angle > HAIR ? top : null };
  return { fraction: isUp ? firstOn(own, angle, 1) : 1 - firstOn(own, angle, -1), waitsAt: null };
}

/** Share of the repetition from the bottom at which the angle is first met: up from its start, or back from its end. */
function firstOn({ values, stride, offset, last }: Angles, angle: number, direction: 1 | -1): number {
  const at = (i: number) => values[(direction === 1 ? i : last - i) * stride + offset];
  let i = 1;
  while (at(i) > angle && i < last / 2) i++;
  const [before, after] = [at(i - 1), at(i)];
  return (i - 1 + (before - angle) / (before - after)) / last;
}
