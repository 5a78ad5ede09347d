import { armPoints, type BodyPart, legParts, trunkParts } from '../anatomy/bodyParts';
import { type SegmentName, segmentIndex } from '../anatomy/names';
import type { ForceModel } from '../exercise/contact/forces';
import { FRAME_SIZE, transformPoint } from '../math/frame';
import { GRAVITY } from '../math/gravity';
import { POSE_FRAMES_SIZE } from '../pose/forwardKinematics';
import type { Repetition } from '../result';
import { firstRate, secondRate, type TimeGrid, timeGrid } from './rates';
import type { PlaneLoad } from './wrench';

/** Which chain a known load hangs on. */
type Carrier = SegmentName | 'idle';

/** A known load over a repetition: weight and inertia of a body part, or something held. */
export interface KnownLoad {
  readonly carrier: Carrier;
  /** Counts twice for the whole body: one part of each leg. */
  readonly isPaired: boolean;
  readonly at: (sample: number) => PlaneLoad;
}

/** All known loads of a repetition. Gravity may be scaled for tests. */
export function knownLoads(r: Repetition, forces: ForceModel, gravity = GRAVITY): KnownLoad[] {
  return [...bodyLoads(r, gravity), ...heldLoads(r, forces, gravity)];
}

/** Weight and inertia of the body's own parts. */
function bodyLoads(r: Repetition, gravity: number): KnownLoad[] {
  const grid = timeGrid(r);
  const counts = r.settings.inertia === 1;
  const isAlone = r.idleLeg !== null;
  const part = (p: BodyPart, frames: Float64Array, carrier: Carrier, isPaired: boolean): KnownLoad => {
    const series = partSeries(r, p, frames);
    return massLoad(series, p.mass, p.inertia, { carrier, isPaired, grid, counts, gravity });
  };
  return [
    ...legParts(r.body).map((p) => part(p, r.frames, p.segment, !isAlone)),
    ...(r.idleLeg ? legParts(r.body).map((p) => part(p, r.idleLeg!.frames, 'idle', false)) : []),
    ...trunkParts(r.body).map((p) => part(p, r.frames, p.segment, false)),
    ...armPoints(r.body).map(({ mass, share }) =>
      massLoad({ places: armPlaces(r, share), angles: null }, mass, 0, {
        carrier: 'torso',
        isPaired: false,
        grid,
        counts,
        gravity,
      }),
    ),
  ];
}

/** What the body holds: the weights of `forces.held`, then the pulls of `forces.cables`. */
export function heldLoads(r: Repetition, forces: ForceModel, gravity = GRAVITY): KnownLoad[] {
  const grid = timeGrid(r);
  const counts = r.settings.inertia === 1;
  return [
    ...forces.held.map(({ mover, segment, mass }) =>
      massLoad({ places: origins(r.movers[mover]), angles: null }, mass, 0, {
        carrier: segment,
        isPaired: false,
        grid,
        counts,
        gravity,
      }),
    ),
    ...forces.cables.map(({ mover, segment, mass }): KnownLoad => {
      const pulls = secondRate(grid, r.travel);
      const frames = r.movers[mover];
      return {
        carrier: segment,
        isPaired: false,
        at: (i) => {
          const tension = mass * (gravity + (counts ? pulls[i] : 0));
          const f = i * FRAME_SIZE;
          return {
            point: [frames[f + 9], frames[f + 10], 0],
            force: [tension * frames[f], tension * frames[f + 3], 0],
            moment: 0,
          };
        },
      };
    }),
  ];
}

interface MassSeries {
  /** [sample × 3] */
  readonly places: Float64Array;
  /** [sample] turn about +Z, continuous; null for a point. */
  readonly angles: Float64Array | null;
}

interface MassContext {
  readonly carrier: Carrier;
  readonly isPaired: boolean;
  readonly grid: TimeGrid;
  readonly counts: boolean;
  readonly gravity: number;
}

/** Weight and, if it counts, inertia of a mass: m (g − a) and −I α. */
function massLoad({ places, angles }: MassSeries, mass: number, inertia: number, context: MassContext): KnownLoad {
  const { carrier, isPaired, grid, counts, gravity } = context;
  const pull = counts ? secondRate(grid, places) : new Float64Array(places.length);
  const spin = counts && angles ? secondRate(grid, angles) : null;
  return {
    carrier,
    isPaired,
    at: (i) => ({
      point: [places[3 * i], places[3 * i + 1], places[3 * i + 2]],
      force: [-mass * pull[3 * i], -mass * (gravity + pull[3 * i + 1]), -mass * pull[3 * i + 2]],
      moment: spin ? -inertia * spin[i] : 0,
    }),
  };
}

function partSeries(r: Repetition, { segment, center }: BodyPart, frames: Float64Array): MassSeries {
  const places = new Float64Array(3 * r.sampleCount);
  const angles = new Float64Array(r.sampleCount);
  const o = segmentIndex(segment) * FRAME_SIZE;
  for (let i = 0; i < r.sampleCount; i++) {
    const f = i * POSE_FRAMES_SIZE + o;
    places.set(transformPoint(frames, f, center), 3 * i);
    const angle = Math.atan2(frames[f + 3], frames[f]);
    const last = i === 0 ? angle : angles[i - 1];
    angles[i] = angle + 2 * Math.PI * Math.round((last - angle) / (2 * Math.PI));
  }
  return { places, angles };
}

/** [sample × 3] points of both arms together: on the midline between shoulder and hands. */
function armPlaces(r: Repetition, share: number): Float64Array {
  const places = new Float64Array(3 * r.sampleCount);
  const torso = segmentIndex('torso') * FRAME_SIZE;
  for (let i = 0; i < r.sampleCount; i++) {
    const [x, y] = transformPoint(r.frames, i * POSE_FRAMES_SIZE + torso, r.body.shoulderInTorso);
    const [handX, handY] = r.hands ? [r.hands[3 * i], r.hands[3 * i + 1]] : [x, y];
    places[3 * i] = x + share * (handX - x);
    places[3 * i + 1] = y + share * (handY - y);
  }
  return places;
}

function origins(frames: Float64Array): Float64Array {
  const n = frames.length / FRAME_SIZE;
  const places = new Float64Array(3 * n);
  for (let i = 0; i < n; i++) for (let k = 0; k < 3; k++) places[3 * i + k] = frames[i * FRAME_SIZE + 9 + k];
  return places;
}

/** [sample × muscle] lengthening velocities of the muscles; zero where inertia is off: every sample held still. */
export function muscleVelocities(r: Repetition): Float64Array {
  if (r.settings.inertia !== 1) return new Float64Array(r.muscles.lengths.length);
  return firstRate(timeGrid(r), r.muscles.lengths);
}
