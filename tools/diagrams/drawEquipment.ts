import { composeFrames, FRAME_SIZE, type Frames, frameFromXyz } from '../../src/model/math/frame';
import type { Part } from '../../src/model/mechanism/part';
import type { Repetition } from '../../src/model/result';
import type { Canvas, Point } from './canvas';
import { SAMPLE } from './posture';

/** From meters in the sagittal plane to the drawing. */
export interface View {
  readonly toPx: (p: Point) => Point;
  /** px per m. */
  readonly scale: number;
}

const LINE = '#9aa0a6';
const FILL: Readonly<Record<Part['material'], string>> = {
  pad: '#dfe3e6',
  steel: '#cfd4d8',
  rail: '#cfd4d8',
  plate: 'none',
  rubber: '#e6e8ea',
  wood: '#eadfcb',
  rope: '#cfd4d8',
};

/** Floor and equipment, as seen from the right side; what stands twice is drawn once. */
export function drawEquipment(canvas: Canvas, r: Repetition, view: View, floor: readonly [number, number]): void {
  drawFloor(canvas, view, floor);
  for (const part of r.parts) if (!part.name.endsWith('-far')) drawPart(canvas, part, placePart(r, part), view);
  drawRope(canvas, r, view);
}

function drawFloor(canvas: Canvas, { toPx }: View, [from, to]: readonly [number, number]): void {
  const [x0, y0] = toPx([from, 0]);
  const [x1] = toPx([to, 0]);
  canvas.polyline(
    [
      [x0, y0],
      [x1, y0],
    ],
    `stroke="${LINE}" stroke-width="1.5"`,
  );
  for (let x = x0 + 6; x < x1; x += 14)
    canvas.polyline(
      [
        [x, y0],
        [x - 7, y0 + 7],
      ],
      `stroke="${LINE}" stroke-width="0.8"`,
    );
}

function placePart(r: Repetition, part: Part): Frames {
  const local = frameFromXyz(part.center, part.rotationXyz);
  if (!part.mover) return local;
  const frame = new Float64Array(FRAME_SIZE);
  composeFrames(frame, 0, r.movers[part.mover], SAMPLE * FRAME_SIZE, local, 0);
  return frame;
}

function drawPart(canvas: Canvas, part: Part, f: Frames, view: View): void {
  const style = `fill="${FILL[part.material]}" stroke="${LINE}" stroke-width="1.2" stroke-linejoin="round"`;
  const center: Point = [f[9], f[10]];
  const corner = (a: Point, b: Point): Point => view.toPx([center[0] + a[0] + b[0], center[1] + a[1] + b[1]]);
  if (part.shape.kind === 'box') {
    const [w, h] = [part.shape.size[0] / 2, part.shape.size[1] / 2];
    const along: Point = [f[0] * w, f[3] * w];
    const up: Point = [f[1] * h, f[4] * h];
    const minus = ([x, y]: Point): Point => [-x, -y];
    canvas.polygon(
      [corner(along, up), corner(minus(along), up), corner(minus(along), minus(up)), corner(along, minus(up))],
      style,
    );
    return;
  }
  const { radius, length } = part.shape;
  if (Math.abs(f[8]) > 0.9) {
    canvas.circle(view.toPx(center), Math.max(radius * view.scale, 3), style);
    return;
  }
  const half: Point = [(f[2] * length) / 2, (f[5] * length) / 2];
  canvas.polyline(
    [corner(half, [0, 0]), corner([-half[0], -half[1]], [0, 0])],
    `stroke="${FILL[part.material]}" stroke-width="${(2 * radius * view.scale).toFixed(1)}" stroke-linecap="round"`,
  );
}

function drawRope(canvas: Canvas, r: Repetition, view: View): void {
  const pulley = r.parts.find((part) => part.name === 'pulley');
  if (!pulley || !r.hands) return;
  const ends: Point[] = [
    [r.hands[3 * SAMPLE], r.hands[3 * SAMPLE + 1]],
    [pulley.center[0], pulley.center[1]],
  ];
  canvas.polyline(ends.map(view.toPx), `stroke="${LINE}" stroke-width="1.6" stroke-dasharray="6 3"`);
}
