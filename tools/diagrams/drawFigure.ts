import { type Canvas, INK, type Point } from './canvas';
import type { View } from './drawEquipment';
import type { Posture } from './posture';

const FLESH = '#f0dcc6';
const EDGE = '#b79f83';

/** What is drawn on, and where meters come to stand on it. */
interface Paper {
  readonly canvas: Canvas;
  readonly view: View;
}

type Shift = (p: Point) => Point;

/** Thickness of the limbs, m. */
const THICK = { thigh: 0.13, shank: 0.09, trunk: 0.19, pelvis: 0.2, arm: 0.06, neck: 0.08, head: 0.1 } as const;

/** Pieces of the near side, back to front, each between two points. */
export interface Piece {
  readonly name: 'torso' | 'pelvis' | 'thigh' | 'shank' | 'foot';
  readonly from: Point;
  readonly to: Point;
}

function pieces(p: Posture): Piece[] {
  return [
    { name: 'torso', from: p.lumbar, to: p.shoulder },
    { name: 'pelvis', from: p.hip, to: p.lumbar },
    { name: 'thigh', from: p.hip, to: p.knee },
    { name: 'shank', from: p.knee, to: p.ankle },
    { name: 'foot', from: p.heel, to: p.toe },
  ];
}

/** The figure as flesh outline with the bones' center lines; `shiftOf` moves each piece (meters), e.g. apart at the cuts. */
export function drawFigure(
  paper: Paper,
  p: Posture,
  shiftOf: (piece: Piece['name']) => Shift,
  ends: 'round' | 'butt' = 'round',
): void {
  const { canvas, view } = paper;
  const torso = shiftOf('torso');
  drawLimb(paper, [p.shoulder, p.head].map(torso), THICK.neck);
  canvas.circle(
    view.toPx(torso(p.head)),
    THICK.head * view.scale,
    `fill="${FLESH}" stroke="${EDGE}" stroke-width="1.5"`,
  );
  // the shoulders stay round where the trunk's lower end is cut
  drawLimb(paper, [p.shoulder, p.shoulder].map(torso), THICK.trunk);
  for (const { name, from, to } of pieces(p)) {
    const shift = shiftOf(name);
    if (name === 'foot') drawFoot(paper, p, shift);
    else drawLimb(paper, [from, to].map(shift), THICK[name === 'torso' ? 'trunk' : name], ends);
  }
  // where the body is cut the arms would only hide the cuts
  if (p.hand && p.elbow && ends === 'round') drawLimb(paper, [p.shoulder, p.elbow, p.hand].map(torso), THICK.arm);
  drawBones(paper, p, shiftOf);
}

function drawLimb(
  { canvas, view }: Paper,
  points: readonly Point[],
  thickness: number,
  ends: 'round' | 'butt' = 'round',
): void {
  const width = thickness * view.scale;
  const at = points.map(view.toPx);
  const line = (stroke: string, w: number) =>
    canvas.polyline(
      at,
      `fill="none" stroke="${stroke}" stroke-width="${w.toFixed(1)}" stroke-linecap="${ends}" stroke-linejoin="round"`,
    );
  line(EDGE, width + 3);
  line(FLESH, width);
}

function drawFoot({ canvas, view }: Paper, p: Posture, shift: Shift): void {
  const toward = (a: Point, b: Point, s: number): Point => [a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])];
  const instep = toward(p.ankle, p.toe, 0.45);
  const outline = [p.heel, p.toe, instep, p.ankle, toward(p.heel, p.ankle, 0.6)].map(shift).map(view.toPx);
  canvas.polygon(outline, `fill="${FLESH}" stroke="${EDGE}" stroke-width="1.5" stroke-linejoin="round"`);
}

function drawBones({ canvas, view }: Paper, p: Posture, shiftOf: (piece: Piece['name']) => Shift): void {
  for (const { name, from, to } of pieces(p)) {
    if (name === 'foot') continue;
    const [a, b] = [from, to].map(shiftOf(name)).map(view.toPx);
    canvas.polyline([a, b], `stroke="${INK}" stroke-width="1.6" stroke-opacity="0.55"`);
    canvas.occupy(a, b);
    for (const end of name === 'torso' ? [a] : [a, b])
      canvas.circle(end, 3.4, `fill="#ffffff" stroke="${INK}" stroke-width="1.4"`);
  }
}
