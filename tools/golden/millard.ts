// Golden values of the Millard 2012 muscle curves, from the corner construction drawn with points:
// tangent vertices by cross products, de Casteljau's scheme, bisection. Shares nothing with src/model/muscle but the table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUSCLE_TABLE } from '../../src/model/anatomy/muscles';

type Point = readonly [x: number, y: number];
type Tangent = { readonly at: Point; readonly slope: number };
type Sample = readonly [x: number, y: number, slope: number];
type Row = (typeof MUSCLE_TABLE)[number];

const POINTS_PER_CORNER = 24;
const EXTRAPOLATED = [0.02, 0.3];

const along = (p: Point, q: Point, t: number): Point => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
const middle = (p: Point, q: Point): Point => along(p, q, 0.5);
const tangent = (x: number, y: number, slope: number): Tangent => ({ at: [x, y], slope });

// line through a point as homogeneous (a, b, c) with a x + b y + c = 0
const line = ({ at, slope }: Tangent) => [slope, -1, at[1] - slope * at[0]] as const;

function vertex(t0: Tangent, t1: Tangent): Point {
  const [a, b, c] = line(t0);
  const [d, e, f] = line(t1);
  const w = a * e - b * d;
  return [(b * f - c * e) / w, (c * d - a * f) / w];
}

function corner(t0: Tangent, t1: Tangent, curviness: number): Point[] {
  const tip = vertex(t0, t1);
  const pull = 0.1 + 0.8 * curviness;
  const a = along(t0.at, tip, pull);
  const b = along(t1.at, tip, pull);
  return [t0.at, a, a, b, b, t1.at];
}

// one point of the curve and the chord that is tangent to it
function deCasteljau(points: readonly Point[], t: number): { point: Point; slope: number } {
  let level = points;
  while (level.length > 2) level = level.slice(1).map((q, i) => along(level[i], q, t));
  const [p, q] = level;
  return { point: along(p, q, t), slope: (q[1] - p[1]) / (q[0] - p[0]) };
}

function sampleAt(points: readonly Point[], x: number): Sample {
  let low = 0;
  let high = 1;
  for (let mid = 0.5; mid > low && mid < high; mid = (low + high) / 2) {
    if (deCasteljau(points, mid).point[0] < x) low = mid;
    else high = mid;
  }
  const { point, slope } = deCasteljau(points, high);
  // the last bit of the parameter is a step along the tangent
  return [x, point[1] + slope * (x - point[0]), slope];
}

function sampleCurve(tangents: readonly Tangent[], curviness: readonly number[]): Sample[] {
  const first = tangents[0];
  const last = tangents[tangents.length - 1];
  const before = EXTRAPOLATED.map((d): Sample => [first.at[0] - d, first.at[1] - first.slope * d, first.slope]);
  const after = EXTRAPOLATED.map((d): Sample => [last.at[0] + d, last.at[1] + last.slope * d, last.slope]);
  const inside = curviness.flatMap((c, i) => {
    const points = corner(tangents[i], tangents[i + 1], c);
    const [x0, x1] = [tangents[i].at[0], tangents[i + 1].at[0]];
    return Array.from({ length: POINTS_PER_CORNER }, (_, k) =>
      sampleAt(points, x0 + ((x1 - x0) * k) / POINTS_PER_CORNER),
    );
  });
  return [...before.reverse(), ...inside, [last.at[0], last.at[1], last.slope], ...after];
}

function activeTangents(): Tangent[] {
  const [shortest, transition, longest, shallow] = [0.25, 0.77, 1.9, 0.75];
  const plateau: Point = [1 - 0.05, 1];
  const knee: Point = [transition, 1 - shallow * (plateau[0] - transition)];
  const ascent = (1.25 * knee[1]) / (transition - shortest);
  const descent = -1 / (longest - 0.05 - 1.05);
  return [
    tangent(shortest, 0, 0),
    { at: middle([shortest, 0], knee), slope: ascent },
    { at: middle(knee, plateau), slope: shallow },
    tangent(1, 1, 0),
    { at: middle([1.05, 1], [longest, 0]), slope: descent },
    tangent(longest, 0, 0),
  ];
}

function passiveTangents(e0: number, e1: number, stiffness: number): Tangent[] {
  const low = 0.2;
  const toe = Math.min(0.1 / stiffness, 0.1 * (e1 - e0));
  const foot: Point = [1 + e0 + 0.5 * toe, 0];
  return [tangent(1 + e0, 0, 0), tangent(1 + e0 + toe, foot[1] + low * 0.5 * toe, low), tangent(1 + e1, 1, stiffness)];
}

function velocityTangents(): Tangent[] {
  const [nearConcentric, nearEccentric, top] = [0.25, 0.15, 1.4];
  return [
    tangent(-1, 0, 0),
    tangent(-0.9, 0.5 * nearConcentric * 0.1, nearConcentric),
    tangent(0, 1, 5),
    tangent(0.9, top - 0.5 * nearEccentric * 0.1, nearEccentric),
    tangent(1, top, 0),
  ];
}

// a row without a curve of its own has the class default
function elasticOf({ passive }: Row): Tangent[] {
  if (!passive) return passiveTangents(0, 0.7, 2 / 0.7);
  return passiveTangents(passive.strainAtZeroForce, passive.strainAtOneNormForce, passive.stiffnessAtOneNormForce);
}

function valueAt(tangents: readonly Tangent[], curviness: readonly number[], x: number): number {
  const last = tangents[tangents.length - 1];
  if (x <= tangents[0].at[0]) return tangents[0].at[1] + tangents[0].slope * (x - tangents[0].at[0]);
  if (x >= last.at[0]) return last.at[1] + last.slope * (x - last.at[0]);
  const i = tangents.findIndex(({ at }) => at[0] > x) - 1;
  return sampleAt(corner(tangents[i], tangents[i + 1], curviness[i]), x)[1];
}

// rigid tendon: pennation from the triangle of thickness and length along the tendon
function forceRow(row: Row, stretch: number, pace: number): (string | number)[] {
  const thickness = row.optimalFiberLength * Math.sin(row.pennationAtOptimal);
  const mtuLength = row.tendonSlackLength + stretch * row.optimalFiberLength;
  const mtuVelocity = pace * row.optimalFiberLength;
  const pennation = Math.atan2(thickness, mtuLength - row.tendonSlackLength);
  const length = (mtuLength - row.tendonSlackLength) / Math.cos(pennation) / row.optimalFiberLength;
  const velocity = (mtuVelocity * Math.cos(pennation)) / (10 * row.optimalFiberLength);
  const elastic = elasticOf(row);
  const tendonShare = row.maxIsometricForce * Math.cos(pennation);
  const active =
    valueAt(activeTangents(), [1, 1, 1, 1, 1], length) * valueAt(velocityTangents(), [0.6, 0.6, 0.9, 0.9], velocity);
  const passive = valueAt(elastic, [0.75, 0.75], length);
  return [row.name, mtuLength, mtuVelocity, length, pennation, tendonShare * active, tendonShare * passive];
}

// inputs to their last bit, results to what every engine's sine and arc tangent agree on
function csv(header: string, inputs: number, rows: readonly (readonly (string | number)[])[]): string {
  const cell = (v: string | number, i: number) => (i < inputs ? v : Number(Number(v).toPrecision(14)));
  return `${[header, ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;
}

/** Writes test/golden/millard/*.csv. */
export function writeMillardGolden(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, text: string) => writeFileSync(resolve(folder, name), text);
  const columns = 'x,value,slope';
  save('active-force-length.csv', csv(columns, 1, sampleCurve(activeTangents(), [1, 1, 1, 1, 1])));
  save('force-velocity.csv', csv(columns, 1, sampleCurve(velocityTangents(), [0.6, 0.6, 0.9, 0.9])));
  const standard = sampleCurve(passiveTangents(0, 0.7, 2 / 0.7), [0.75, 0.75]).map((s) => ['default', ...s]);
  const own = MUSCLE_TABLE.filter((row) => row.passive).flatMap((row) =>
    sampleCurve(elasticOf(row), [0.75, 0.75]).map((s) => [row.name, ...s]),
  );
  save('passive-force-length.csv', csv(`muscle,${columns}`, 2, [...standard, ...own]));
  const stretches = [0.3, 0.62, 0.91, 1, 1.17, 1.45, 1.8, 2.1];
  const paces = [-12, -4, -0.5, 0, 0.7, 5, 11];
  const forces = MUSCLE_TABLE.flatMap((row) => stretches.flatMap((s) => paces.map((p) => forceRow(row, s, p))));
  save(
    'rigid-tendon.csv',
    csv('muscle,mtuLength,mtuVelocity,normalizedLength,pennation,activeCapacity,passive', 3, forces),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeMillardGolden(fileURLToPath(new URL('../../test/golden/millard', import.meta.url)));
}
