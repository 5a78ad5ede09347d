/** A stretch of a body in a picture: a circle at either end and their outer tangents, px. */
export interface Round {
  readonly from: Point;
  readonly to: Point;
  readonly radii: readonly [number, number];
}

type Point = readonly [x: number, y: number];

/** Points along each arc and each straight side: what is thinner than the way between two of them is not seen to be in the way. */
const ARC_STEPS = 9;
const SIDE_STEPS = 8;
/** What lies on the edge of another one is drawn once, px. */
const EDGE = 0.05;

/** The line around all stretches together: of each one's edge what lies in no other. Own derivation. */
export function contourPath(rounds: readonly Round[]): string {
  const shapes = rounds.map(shapeOf);
  return shapes.map((shape, i) => outsideOf(edgeOf(shape), shapes, i)).join('');
}

/** A stretch with the unit vector along it, and sine and cosine of how far its sides lean. */
interface Shape extends Round {
  readonly length: number;
  readonly along: Point;
  readonly sine: number;
  readonly cosine: number;
}

function shapeOf(round: Round): Shape {
  const { from, to, radii } = round;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1e-6;
  // of two circles within each other the larger one is nearly all there is
  const sine = Math.max(-0.95, Math.min(0.95, (radii[0] - radii[1]) / length));
  return { ...round, length, along: [dx / length, dy / length], sine, cosine: Math.sqrt(1 - sine * sine) };
}

/** Points once around, closed: the far arc, one side back, the near arc, the other side. */
function edgeOf({ from, to, radii, along: [ux, uy], sine, length }: Shape): Point[] {
  const lean = Math.acos(sine);
  const on = ([x, y]: Point, r: number, angle: number): Point => {
    const [c, s] = [Math.cos(angle) * r, Math.sin(angle) * r];
    return [x + ux * c - uy * s, y + uy * c + ux * s];
  };
  const side = (angle: number, toward: 1 | 0): Point[] => {
    const [a, b] = [on(from, radii[0], angle), on(to, radii[1], angle)];
    const [start, end] = toward ? [a, b] : [b, a];
    return Array.from({ length: SIDE_STEPS - 1 }, (_, i) => {
      const t = (i + 1) / SIDE_STEPS;
      return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    });
  };
  const arc = (center: Point, r: number, start: number, turn: number): Point[] =>
    Array.from({ length: ARC_STEPS + 1 }, (_, i) => on(center, r, start + (turn * i) / ARC_STEPS));
  const sides = length > 1 ? [side(lean, 0), side(-lean, 1)] : [[], []];
  const points = [
    ...arc(to, radii[1], -lean, 2 * lean),
    ...sides[0],
    ...arc(from, radii[0], lean, 2 * (Math.PI - lean)),
    ...sides[1],
  ];
  return [...points, points[0]];
}

/** px from a point to the edge of a stretch, negative within it. */
function distanceTo({ from, along: [ux, uy], radii, length, sine, cosine }: Shape, [x, y]: Point): number {
  const [dx, dy] = [x - from[0], y - from[1]];
  const far = dx * ux + dy * uy;
  const aside = Math.abs(dy * ux - dx * uy);
  // where along it the nearest point of the axis lies, seen across the leaning side
  const k = far * cosine - aside * sine;
  if (k < 0) return Math.hypot(dx, dy) - radii[0];
  if (k > cosine * length) return Math.hypot(far - length, aside) - radii[1];
  return aside * cosine + far * sine - radii[0];
}

/** Path along those parts of an edge that lie in no other stretch. */
function outsideOf(points: readonly Point[], shapes: readonly Shape[], own: number): string {
  const roomAt = (point: Point): number => roomOutside(point, shapes, own);
  const room = points.map(roomAt);
  let path = '';
  for (let i = 1; i < points.length; i++) {
    const isIn = [room[i - 1] <= 0, room[i] <= 0];
    if (isIn[0] && isIn[1]) continue;
    const [start, end] = [points[i - 1], points[i]];
    if (path === '' || isIn[0]) path += `M${text(isIn[0] ? crossing(end, start, roomAt) : start)}`;
    path += `L${text(isIn[1] ? crossing(start, end, roomAt) : end)}`;
  }
  return path;
}

/** px from a point on the edge of one stretch to the nearest other one, negative within it. */
function roomOutside(point: Point, shapes: readonly Shape[], own: number): number {
  let least = Number.POSITIVE_INFINITY;
  shapes.forEach((shape, j) => {
    if (j !== own) least = Math.min(least, distanceTo(shape, point) + (j < own ? -EDGE : EDGE));
  });
  return least;
}

/** Halvings of the way between two points of an edge: to a tenth of a pixel, as it is drawn. */
const HALVINGS = 7;

/** Where the way from a point outside to one within meets the edge of another stretch. */
function crossing(outside: Point, inside: Point, roomAt: (point: Point) => number): Point {
  let [out, within] = [outside, inside];
  for (let i = 0; i < HALVINGS; i++) {
    const middle: Point = [(out[0] + within[0]) / 2, (out[1] + within[1]) / 2];
    if (roomAt(middle) > 0) out = middle;
    else within = middle;
  }
  return out;
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
