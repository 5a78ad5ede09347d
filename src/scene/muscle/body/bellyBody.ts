import { segmentIndex } from '../../../model/anatomy/names';
import type { Frames } from '../../../model/math/frame';
import { FRAME_SIZE } from '../../../model/math/frame';
import { smoothStep } from '../../base/smoothStep';
import type { Aside } from './asides';
import { ringPlace } from './bodyLayout';
import type { BellyBody, BodyRings } from './bodyRings';
import type { BellyRow } from './bodyTable';
import { bodyVolume } from './bodyVolume';
import { type Curve, measurePath, orientCurve, sampleCurve, smoothCurve } from './curve';
import type { LedPath } from './ledPath';

/** What is needed to shape one belly, static for a repetition. */
export interface BellyShape {
  readonly body: BellyBody;
  /** The rings that hold the volume. */
  readonly flesh: BodyRings;
  /** Flesh, m³: maximum isometric force × optimal fiber length / specific tension. */
  readonly volume: number;
  /** Constant lengths of the tendons before and behind the flesh, m. */
  readonly tendonBefore: number;
  readonly tendonBehind: number;
  /** Size of the body against the generic lifter. */
  readonly scale: number;
  /** [ring] thickness profile, 0 … 1, from `bellyProfile`. */
  readonly profile: Float64Array;
  /** From `ringSteps`. */
  readonly steps: Float64Array;
  /** [side] cosine and sine around the section. */
  readonly circle: Float64Array;
  readonly path: LedPath;
}

/** The last ring is drawn in, so that nobody looks into a tube. */
const CLOSED = 0.12;

/** Flatness of the tendons of origin: short, and mostly hidden. */
const NEAR_BAND = 0.9;

/** [ring] thickness over the thickest, full in the middle and pointed at both ends. */
export function bellyProfile(rings: number, { fullest, belly, ends: [near, far] }: BellyRow): Float64Array {
  // bends the middle of the sine to where the belly is fullest
  const skew = Math.log(0.5) / Math.log(Math.min(0.8, Math.max(0.2, fullest)));
  return Float64Array.from({ length: rings }, (_, r) => {
    const { zone, share } = ringPlace(r, rings, belly);
    return zone === 'belly' ? Math.max(0, Math.sin(Math.PI * share ** skew)) ** (near + (far - near) * share) : 0;
  });
}

/** [side × 2] of the unit circle. */
export function unitCircle(sides: number): Float64Array {
  return Float64Array.from({ length: 2 * sides }, (_, i) => {
    const angle = (2 * Math.PI * (i >> 1)) / sides;
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
}

/** Area of the polygon with that many corners inside a unit circle. */
function polygonArea(sides: number): number {
  return (sides / 2) * Math.sin((2 * Math.PI) / sides);
}

/**
 * Writes the vertices of one belly on its traced path. The flesh keeps its volume: what it loses in length it gains in
 * section. `positions` is [vertex × 3] in ground.
 */
export function writeBelly(shape: BellyShape, frames: Frames, curve: Curve, positions: Float32Array): void {
  const { body, path } = shape;
  path.update(frames);
  const length = measurePath(path.points, 0, path.count);
  layStations(shape, length, curve);
  sampleCurve(path.points, 0, path.count, body.rings, curve);
  smoothCurve(curve, body.rings, 2);
  for (const aside of body.row.asides) stepAside(aside, body.rings, shape.scale, frames, curve);
  const f = segmentIndex(body.row.outward.segment) * FRAME_SIZE;
  const [x, y, z] = body.row.outward.axis;
  orientCurve(
    curve,
    body.rings,
    frames[f] * x + frames[f + 1] * y + frames[f + 2] * z,
    frames[f + 3] * x + frames[f + 4] * y + frames[f + 5] * z,
    frames[f + 6] * x + frames[f + 7] * y + frames[f + 8] * z,
  );
  const thickest = thickestArea(shape, curve);
  writeRings(shape, curve, thickest, positions);
  // bends, the lift off the path and the tendons' own section change what the rings hold: measured, and made up for
  writeRings(shape, curve, (thickest * shape.volume) / bodyVolume(positions, shape.flesh), positions);
}

/** Moves a stretch off the path, most at its middle; where that is the path's own end, the end goes with it. */
// biome-ignore lint/complexity/useMaxParams: runs for every body of every drawn frame, takes flat arrays with their places
function stepAside({ segment, by, end, at, over }: Aside, rings: number, scale: number, frames: Frames, curve: Curve) {
  const { centers, stations } = curve;
  const length = stations[rings - 1];
  const f = segmentIndex(segment) * FRAME_SIZE;
  const [x, y, z] = by;
  const mx = scale * (frames[f] * x + frames[f + 1] * y + frames[f + 2] * z);
  const my = scale * (frames[f + 3] * x + frames[f + 4] * y + frames[f + 5] * z);
  const mz = scale * (frames[f + 6] * x + frames[f + 7] * y + frames[f + 8] * z);
  for (let r = 0; r < rings; r++) {
    const s = (end === 'first' ? stations[r] : length - stations[r]) / scale;
    if (s >= over) continue;
    const share = smoothStep(s < at ? s / at : (over - s) / (over - at));
    centers[3 * r] += share * mx;
    centers[3 * r + 1] += share * my;
    centers[3 * r + 2] += share * mz;
  }
}

/** Tendons keep their length, flesh takes the rest; where that is too little all give alike. */
function layStations({ body, tendonBefore, tendonBehind, steps }: BellyShape, length: number, curve: Curve): void {
  const tendons = tendonBefore + tendonBehind;
  const give = Math.min(1, ((1 - body.row.least) * length) / Math.max(tendons, 1e-6));
  const before = tendonBefore * give;
  const behind = tendonBehind * give;
  const flesh = length - before - behind;
  for (let r = 0; r < body.rings; r++)
    curve.stations[r] = steps[3 * r] * before + steps[3 * r + 1] * flesh + steps[3 * r + 2] * behind;
}

/** Share of a tendon that is its rounded end. */
const CAP = 0.06;

/** Of equal steps through a tendon the last one becomes short, so that it ends round instead of in a long point. */
function capped(share: number, steps: number): number {
  return share > 1 - 0.5 / steps ? 1 : (share * (1 - CAP) * steps) / (steps - 1);
}

/** [ring × 3] shares of the near tendon, the flesh and the far tendon that lie before each ring. */
export function ringSteps(rings: number, belly: BellyRow['belly']): Float64Array {
  const steps = new Float64Array(3 * rings);
  const zones = Array.from({ length: rings }, (_, r) => ringPlace(r, rings, belly).zone);
  const near = zones.filter((zone) => zone === 'near').length;
  const far = zones.filter((zone) => zone === 'far').length;
  for (let r = 0; r < rings; r++) {
    const { zone, share } = ringPlace(r, rings, belly);
    if (zone === 'near') steps.set([1 - capped(1 - share, near), 0, 0], 3 * r);
    else if (zone === 'belly') steps.set([1, share, 0], 3 * r);
    else steps.set([1, 1, capped(share, far)], 3 * r);
  }
  return steps;
}

/** Rings whose thickest has the area `thickest`. */
function writeRings(shape: BellyShape, curve: Curve, thickest: number, positions: Float32Array): void {
  const { body, profile, circle, scale } = shape;
  const { row, rings, sides, firstVertex } = body;
  const { centers, tangents, normals } = curve;
  const tendon = row.tendon * scale;
  const flat = Math.sqrt(row.flatness);
  const farBand = 1 / Math.sqrt(row.band);
  let v = 3 * firstVertex;
  for (let r = 0; r < rings; r++) {
    const i = 3 * r;
    const flesh = Math.sqrt((thickest * profile[r]) / Math.PI);
    // the section changes from the tendon's to the flesh's as the flesh outgrows the tendon
    const band = 2 * r > rings ? farBand : NEAR_BAND;
    const f = flesh > tendon ? flat + (band - flat) * (tendon / flesh) : band;
    const close = r === 0 || r === rings - 1 ? CLOSED : 1;
    const radius = Math.max(flesh, tendon) * close;
    const wide = radius / f;
    const thick = radius * f;
    const lift = row.lift * Math.max(0, thick - tendon);
    const [nx, ny, nz] = [normals[i], normals[i + 1], normals[i + 2]];
    const bx = tangents[i + 1] * nz - tangents[i + 2] * ny;
    const by = tangents[i + 2] * nx - tangents[i] * nz;
    const bz = tangents[i] * ny - tangents[i + 1] * nx;
    const cx = centers[i] + lift * nx;
    const cy = centers[i + 1] + lift * ny;
    const cz = centers[i + 2] + lift * nz;
    for (let s = 0; s < sides; s++) {
      const a = wide * circle[2 * s];
      const b = thick * circle[2 * s + 1];
      positions[v] = cx + a * bx + b * nx;
      positions[v + 1] = cy + a * by + b * ny;
      positions[v + 2] = cz + a * bz + b * nz;
      v += 3;
    }
  }
}

/** Section of the thickest ring at which the frustums between the rings, as they lie, hold the volume. */
function thickestArea({ body, profile, volume }: BellyShape, { centers }: Curve): number {
  let sum = 0;
  for (let r = 0; r + 1 < body.rings; r++) {
    const a = profile[r];
    const b = profile[r + 1];
    if (a === 0 && b === 0) continue;
    const i = 3 * r;
    const x = centers[i + 3] - centers[i];
    const y = centers[i + 4] - centers[i + 1];
    const z = centers[i + 5] - centers[i + 2];
    sum += (Math.sqrt(x * x + y * y + z * z) * (a + b + Math.sqrt(a * b))) / 3;
  }
  return (volume * Math.PI) / (Math.max(sum, 1e-6) * polygonArea(body.sides));
}
