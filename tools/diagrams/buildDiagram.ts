import { findExercise } from '../../src/model/exercise/registry';
import { ANKLE, HIP, KNEE, type Run, run } from '../validation/measure';
import { Canvas, INK, type Point } from './canvas';
import { drawEquipment, type View } from './drawEquipment';
import { drawFigure, type Piece } from './drawFigure';
import { type ActingForce, type Posture, readForces, readPosture, SAMPLE } from './posture';

const WIDTH = 1160;
const PANEL = { width: 580, top: 52 } as const;
/** Panel heights: lying and seated, standing. */
const HEIGHT = { low: 430, tall: 560 } as const;
const LINE_HEIGHT = 21;

const COLOR: Readonly<Record<ActingForce['kind'] | 'moment' | 'sled', string>> = {
  weight: '#7a3e9d',
  held: '#7a3e9d',
  cable: '#7a3e9d',
  normal: '#0b6e4f',
  friction: '#b3541e',
  moment: '#1d4fa8',
  sled: '#7a3e9d',
};

/** Longest arrow, px. */
const LONGEST = 105;
/** Gap at each cut of the right panel, m. */
const GAP = 0.12;

/** One drawing in the making. */
interface Sheet {
  readonly canvas: Canvas;
  readonly at: Run;
  readonly posture: Posture;
  readonly forces: readonly ActingForce[];
  /** Of both panels, px. */
  readonly height: number;
}

const TITLE = { size: 17, weight: 600 } as const;

/** The free-body diagram of an exercise at its flexed end, held still: the whole body, and the body cut at the joints. */
export function buildDiagram(exercise: string): string {
  const at = run(exercise, { inertia: 0 });
  const posture = readPosture(at.r);
  const forces = readForces(at);
  const height = isStanding(posture) ? HEIGHT.tall : HEIGHT.low;
  const words = tableWords(at, forces);
  const rows = Math.max(words.forces.length, words.moments.length);
  const canvas = new Canvas(WIDTH, PANEL.top + height + 30 + rows * LINE_HEIGHT);
  const { label } = findExercise(exercise);
  canvas.text([24, 30], `${label}: the whole body, free`, TITLE);
  canvas.text([PANEL.width + 24, 30], 'Cut at the lumbar joint and the joints of one leg', TITLE);
  const sheet = { canvas, at, posture, forces, height };
  drawWhole(sheet);
  drawCut(sheet);
  writeTable(canvas, words, PANEL.top + height + 30);
  return canvas.render(`Free-body diagram: ${label}, flexed end`);
}

function isStanding({ hip, knee, heel }: Posture): boolean {
  return hip[1] > knee[1] - 0.15 && hip[1] - heel[1] > 0.3;
}

/** Room around the figure for arrows and labels, px. */
const PAD = { side: 95, top: 40, bottom: 60, floor: LONGEST + 36 } as const;

/** Fits points into a panel, keeping room for arrows, below too where the floor pushes. */
function viewOf(points: readonly Point[], left: number, { posture, height }: Sheet): View {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const below = doesFloorPush(posture) ? PAD.floor : PAD.bottom;
  const room = height - PAD.top - below;
  const scale = Math.min((PANEL.width - 2 * PAD.side) / (x1 - x0), room / (y1 - y0));
  const originX = left + PANEL.width / 2 - (scale * (x0 + x1)) / 2;
  const originY = PANEL.top + PAD.top + room / 2 + (scale * (y0 + y1)) / 2;
  return { scale, toPx: ([x, y]) => [originX + scale * x, originY - scale * y] };
}

function extent(p: Posture): Point[] {
  const around: Point[] = [
    [p.head[0] - 0.1, p.head[1] - 0.1],
    [p.head[0] + 0.1, p.head[1] + 0.1],
  ];
  return [...around, p.hip, p.knee, p.heel, p.toe, p.shoulder, ...(p.hand ? [p.hand] : [])];
}

function drawWhole(sheet: Sheet): void {
  const { canvas, at, posture, forces } = sheet;
  const points = [...extent(posture), [posture.hip[0], 0] as Point];
  const view = viewOf(points, 0, sheet);
  const xs = points.map((p) => p[0]);
  canvas.clipped({ x: 8, y: PANEL.top - 8, width: PANEL.width - 16, height: sheet.height }, () =>
    drawEquipment(canvas, at.r, view, [Math.min(...xs) - 0.15, Math.max(...xs) + 0.15]),
  );
  drawFigure({ canvas, view }, posture, () => (p) => p);
  const most = Math.max(...forces.map((f) => Math.hypot(...f.force)));
  for (const force of forces) drawForce(canvas, force, view, LONGEST / most);
  if (at.r.exercise === 'leg-press') drawSled(canvas, at, view, LONGEST / most);
}

/** Whether the soles stand near the lowest point. */
function doesFloorPush({ heel, hip }: Posture): boolean {
  return heel[1] < hip[1];
}

/** Weights and cable leave their point; pushes end at it. */
function drawForce(
  canvas: Canvas,
  { kind, label, point, force, count }: ActingForce,
  view: View,
  perNewton: number,
): void {
  const size = Math.hypot(...force);
  if (size < 12) return;
  const length = Math.max(size * perNewton, 22);
  const direction: Point = [force[0] / size, -force[1] / size];
  const place = view.toPx(point);
  const step = (s: number): Point => [place[0] + s * direction[0], place[1] + s * direction[1]];
  const isPush = kind === 'normal';
  const [from, to] = isPush ? [step(-length), place] : [place, step(length)];
  canvas.arrow(from, to, COLOR[kind]);
  if (kind === 'weight') drawMassCenter(canvas, place);
  const free = isPush ? from : to;
  const toward: Point = isPush ? [-direction[0], -direction[1]] : direction;
  canvas.label(free, count > 1 ? `2 ${label}` : label, { color: COLOR[kind], toward });
}

function drawMassCenter(canvas: Canvas, place: Point): void {
  canvas.circle(place, 6, `fill="#ffffff" stroke="${INK}" stroke-width="1.4"`);
  canvas.add(
    `<path d="M${place[0].toFixed(1)},${(place[1] - 6).toFixed(1)} a6,6 0 0 1 6,6 h-12 a6,6 0 0 0 6,6 z" fill="${INK}"/>`,
  );
}

/** The sled is a body of its own: its weight, and the feet's push along the rail. */
function drawSled(canvas: Canvas, { r }: Run, view: View, perNewton: number): void {
  const mass = r.settings.load + r.settings.sledMass;
  const plate = view.toPx([r.movers.sled[9], r.movers.sled[10]]);
  const rail: Point = [Math.cos(r.settings.railAngle), -Math.sin(r.settings.railAngle)];
  const start: Point = [plate[0] + 26 * rail[0], plate[1] + 26 * rail[1]];
  const weight = mass * 9.80665 * perNewton;
  canvas.arrow(start, [start[0], start[1] + weight], COLOR.sled);
  canvas.label([start[0], start[1] + weight], 'mₛ·g (sled)', { color: COLOR.sled, toward: [0.7, 0.7] });
}

interface Cut {
  readonly label: string;
  /** On the distal piece, + counter-clockwise, N·m. */
  readonly moment: number;
  readonly words: string;
}

/** Muscle moments at the cuts, on thigh, shank, foot and torso. One leg; the lumbar joint carries both sides. */
function readCuts({ loads }: Run): Record<'lumbar' | 'hip' | 'knee' | 'ankle', Cut> {
  const q = (j: number) => loads.demand[SAMPLE * 5 + j];
  const cut = (label: string, moment: number, value: number, [plus, minus]: readonly [string, string]): Cut => ({
    label,
    moment,
    words: `${label} = ${Math.abs(value).toFixed(0)} Nm ${value >= 0 ? plus : minus}`,
  });
  return {
    lumbar: cut('M lumbar', loads.lumbarDemand[SAMPLE], loads.lumbarDemand[SAMPLE], ['extension', 'flexion']),
    hip: cut('M hip', q(HIP), q(HIP), ['flexion', 'extension']),
    knee: cut('M knee', -q(KNEE), q(KNEE), ['flexion', 'extension']),
    ankle: cut('M ankle', q(ANKLE), q(ANKLE), ['dorsiflexion', 'plantarflexion']),
  };
}

function drawCut(sheet: Sheet): void {
  const { canvas, at, posture, forces } = sheet;
  const shifts = explode(posture);
  const shiftOf =
    (name: Piece['name']) =>
    (p: Point): Point => [p[0] + shifts[name][0], p[1] + shifts[name][1]];
  const view = viewOf(explodedExtent(posture, shifts), PANEL.width, sheet);
  drawFigure({ canvas, view }, posture, shiftOf, 'butt');
  const middle = (p: Point, a: Piece['name'], b: Piece['name']): Point => {
    const [u, v] = [shiftOf(a)(p), shiftOf(b)(p)];
    return [(u[0] + v[0]) / 2, (u[1] + v[1]) / 2];
  };
  const cuts = readCuts(at);
  drawMoment(canvas, cuts.lumbar, middle(posture.lumbar, 'torso', 'pelvis'), view);
  drawMoment(canvas, cuts.hip, middle(posture.hip, 'pelvis', 'thigh'), view);
  drawMoment(canvas, cuts.knee, middle(posture.knee, 'thigh', 'shank'), view);
  drawMoment(canvas, cuts.ankle, middle(posture.ankle, 'shank', 'foot'), view);
  drawFootForces(canvas, forces, view, shiftOf('foot'));
}

function explodedExtent(p: Posture, shifts: Record<Piece['name'], Point>): Point[] {
  const moved = (q: Point, by: Point): Point => [q[0] + by[0], q[1] + by[1]];
  const trunk = extent({ ...p, hand: null, knee: p.hip, heel: p.hip, toe: p.hip }).map((q) => moved(q, shifts.torso));
  return [...trunk, moved(p.knee, shifts.thigh), p.heel, p.toe];
}

/** How far each piece moves away from the foot, m: a gap at every cut. */
function explode(p: Posture): Record<Piece['name'], Point> {
  const away = (from: Point, to: Point, base: Point): Point => {
    const d = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return [base[0] + (GAP * (to[0] - from[0])) / d, base[1] + (GAP * (to[1] - from[1])) / d];
  };
  const shank = away(p.ankle, p.knee, [0, 0]);
  const thigh = away(p.knee, p.hip, shank);
  const pelvis = away(p.knee, p.hip, thigh);
  return { foot: [0, 0], shank, thigh, pelvis, torso: away(p.lumbar, p.shoulder, pelvis) };
}

const ARC = { radius: 21, from: 200, sweep: 250 } as const;

/** A curved arrow around a cut in the sense in which the moment turns the distal piece (torso at the lumbar joint). */
function drawMoment(canvas: Canvas, { label, moment }: Cut, center: Point, view: View): void {
  const [x, y] = view.toPx(center);
  if (Math.abs(moment) < 0.5) {
    canvas.label([x, y], `${label} ≈ 0`, { color: COLOR.moment });
    return;
  }
  // screen angles grow clockwise
  const sense = moment > 0 ? -1 : 1;
  const on = (k: number): Point => {
    const angle = ((ARC.from + sense * ARC.sweep * k) * Math.PI) / 180;
    return [x + ARC.radius * Math.cos(angle), y + ARC.radius * Math.sin(angle)];
  };
  const points = Array.from({ length: 26 }, (_, k) => on(k / 25));
  canvas.polyline(
    points.slice(0, -2),
    `stroke="${COLOR.moment}" stroke-width="2.6" fill="none" stroke-linecap="round"`,
  );
  const [before, tip] = [points[22], points[25]];
  const d = Math.hypot(tip[0] - before[0], tip[1] - before[1]);
  canvas.head(tip, [(tip[0] - before[0]) / d, (tip[1] - before[1]) / d], 10, COLOR.moment);
  points.forEach((p, k) => {
    if (k > 0) canvas.occupy(points[k - 1], p);
  });
  const side: Point = sense > 0 ? [0, -1] : [0, 1];
  canvas.label([x + side[0] * ARC.radius, y + side[1] * ARC.radius], label, { color: COLOR.moment });
}

/** What acts on the near foot. */
function drawFootForces(canvas: Canvas, forces: readonly ActingForce[], view: View, shift: (p: Point) => Point): void {
  const onFoot = forces.filter((f) => f.count === 2);
  const most = Math.max(...onFoot.map((f) => Math.hypot(...f.force)));
  for (const force of onFoot)
    drawForce(canvas, { ...force, point: shift(force.point), count: 1 }, view, (0.65 * LONGEST) / most);
}

const KIND_ORDER = ['weight', 'held', 'cable', 'normal', 'friction'] as const;

interface Line {
  readonly text: string;
  readonly color: string;
}

interface Words {
  readonly forces: readonly Line[];
  readonly moments: readonly Line[];
}

function tableWords(at: Run, forces: readonly ActingForce[]): Words {
  const { r } = at;
  const sorted = KIND_ORDER.flatMap((kind) => forces.filter((f) => f.kind === kind && Math.hypot(...f.force) > 1));
  const lines = sorted.map((f) => ({ text: forceWords(f, r), color: COLOR[f.kind] }));
  if (r.exercise === 'leg-press') lines.splice(1, 0, { text: sledWords(r), color: COLOR.sled });
  const cuts = Object.values(readCuts(at)).map((c) => ({ text: c.words, color: COLOR.moment }));
  const notes = [
    'Hip, knee, ankle: one leg. Each arrow turns the piece beyond the cut',
    '(thigh, shank, foot, torso): what muscles and passive tissue must give.',
    `Lifter ${r.lifter.mass} kg, ${r.lifter.stature.toFixed(2)} m; defaults of the exercise; flexed end, held still.`,
  ].map((text) => ({ text, color: INK }));
  return { forces: lines, moments: [...cuts, ...notes] };
}

function writeTable(canvas: Canvas, { forces, moments }: Words, top: number): void {
  canvas.polyline(
    [
      [24, top - 18],
      [WIDTH - 24, top - 18],
    ],
    'stroke="#c9ccd0" stroke-width="1"',
  );
  const write = (lines: readonly Line[], x: number) =>
    lines.forEach(({ text, color }, k) => {
      canvas.text([x, top + 4 + LINE_HEIGHT * k], text, { size: 13, weight: 500, color });
    });
  write(forces, 24);
  write(moments, PANEL.width + 24);
}

function forceWords({ kind, label, force, count }: ActingForce, r: Run['r']): string {
  const size = Math.hypot(...force) / count;
  const newtons = `${size.toFixed(0)} N`;
  if (kind === 'weight') return `m·g = ${newtons}, body weight at its mass center`;
  if (kind === 'held') return `m₂·g = ${newtons}, ${r.settings.load} kg held`;
  if (kind === 'cable') return `T = ${newtons}, cable`;
  return `${label} = ${newtons}${count > 1 ? ', each foot' : ''}`;
}

function sledWords({ settings }: Run['r']): string {
  const mass = settings.load + settings.sledMass;
  return `mₛ·g = ${(mass * 9.80665).toFixed(0)} N, sled ${mass} kg; the rail carries what is square to it`;
}
