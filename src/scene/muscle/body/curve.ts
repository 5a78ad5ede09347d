/** A path turned into evenly laid rings: scratch storage, written again for every muscle. */
export interface Curve {
  /** [ring × 3] */
  readonly centers: Float64Array;
  /** [ring × 3] unit tangents. */
  readonly tangents: Float64Array;
  /** [ring × 3] unit vectors across the path. */
  readonly normals: Float64Array;
  /** [ring] distance along the path. */
  readonly stations: Float64Array;
}

const MAX_RINGS = 64;
const MAX_POINTS = 96;

export function createCurve(): Curve {
  return {
    centers: new Float64Array(3 * MAX_RINGS),
    tangents: new Float64Array(3 * MAX_RINGS),
    normals: new Float64Array(3 * MAX_RINGS),
    stations: new Float64Array(MAX_RINGS),
  };
}

const along = new Float64Array(MAX_POINTS);

/** Length of the polyline through points `from` … `to` (exclusive) of `points`; keeps the stations for `sampleCurve`. */
export function measurePath(points: ArrayLike<number>, from: number, to: number): number {
  along[0] = 0;
  for (let p = from + 1; p < to; p++) {
    const i = 3 * p;
    const x = points[i] - points[i - 3];
    const y = points[i + 1] - points[i - 2];
    const z = points[i + 2] - points[i - 1];
    along[p - from] = along[p - from - 1] + Math.sqrt(x * x + y * y + z * z);
  }
  return along[to - from - 1];
}

/** Puts `rings` centers at `curve.stations` of the path just measured. */
// biome-ignore lint/complexity/useMaxParams: runs for every body of every drawn frame, takes flat arrays with their places
export function sampleCurve(points: ArrayLike<number>, from: number, to: number, rings: number, curve: Curve): void {
  const last = to - from - 1;
  let k = 0;
  for (let r = 0; r < rings; r++) {
    const s = curve.stations[r];
    while (k < last - 1 && along[k + 1] < s) k++;
    const gap = along[k + 1] - along[k];
    const t = gap > 1e-9 ? (s - along[k]) / gap : 0;
    const i = 3 * (from + k);
    for (let c = 0; c < 3; c++) curve.centers[3 * r + c] = points[i + c] + (points[i + 3 + c] - points[i + c]) * t;
  }
}

/** Rounds the corners at via points; ends stay, and every ring keeps its place along the path. */
export function smoothCurve({ centers, stations }: Curve, rings: number, passes: number): void {
  for (let pass = 0; pass < passes; pass++)
    for (let c = 0; c < 3; c++) {
      let before = centers[c];
      for (let r = 1; r < rings - 1; r++) {
        const i = 3 * r + c;
        const here = centers[i];
        const gap = stations[r + 1] - stations[r - 1];
        const t = gap > 1e-9 ? (stations[r] - stations[r - 1]) / gap : 0.5;
        centers[i] = 0.5 * (here + before + (centers[i + 3] - before) * t);
        before = here;
      }
    }
}

/**
 * Tangents, and normals that start from `outward` in the middle and are carried along the path to both ends without
 * twist: a section never spins, whatever way the path turns.
 */
// biome-ignore lint/complexity/useMaxParams: runs for every body of every drawn frame, takes flat arrays with their places
export function orientCurve(curve: Curve, rings: number, ox: number, oy: number, oz: number): void {
  const { centers, tangents, normals } = curve;
  for (let r = 0; r < rings; r++) {
    const a = 3 * Math.max(0, r - 1);
    const b = 3 * Math.min(rings - 1, r + 1);
    setUnit(tangents, 3 * r, centers[b] - centers[a], centers[b + 1] - centers[a + 1], centers[b + 2] - centers[a + 2]);
  }
  const middle = rings >> 1;
  project(curve, middle, ox, oy, oz);
  for (let r = middle + 1; r < rings; r++)
    project(curve, r, normals[3 * r - 3], normals[3 * r - 2], normals[3 * r - 1]);
  for (let r = middle - 1; r >= 0; r--) project(curve, r, normals[3 * r + 3], normals[3 * r + 4], normals[3 * r + 5]);
}

/** Normal of a ring: the given direction made square to the tangent. */
// biome-ignore lint/complexity/useMaxParams: runs for every ring of every drawn frame
function project({ tangents, normals }: Curve, r: number, x: number, y: number, z: number): void {
  const i = 3 * r;
  const d = tangents[i] * x + tangents[i + 1] * y + tangents[i + 2] * z;
  setUnit(normals, i, x - d * tangents[i], y - d * tangents[i + 1], z - d * tangents[i + 2]);
}

// biome-ignore lint/complexity/useMaxParams: runs for every ring of every drawn frame
function setUnit(out: Float64Array, i: number, x: number, y: number, z: number): void {
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  out[i] = x / length;
  out[i + 1] = y / length;
  out[i + 2] = z / length;
}
