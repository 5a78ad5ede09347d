// npx tsx tools/icons/main.ts: the icons of the installed page, drawn from the mark beside its name
import { writeFileSync } from 'node:fs';
import { encode } from 'fast-png';

/** The mark on its grid of 20: a thigh up from the hip, the floor, the hip joint. */
const HIP = { x: 10.5, y: 13.5, radius: 3 };
const KNEE = { x: 15.8, y: 4.3 };
const FLOOR = [
  { x: 2, y: 13.5 },
  { x: 18, y: 13.5 },
] as const;
const WIDTH = 2.2;
const THIGH_OPACITY = 0.42;
/** The middle of what is drawn. */
const MIDDLE = { x: 10, y: 9.6 };

const GROUND = [20, 22, 26] as const;
const INK = [238, 240, 243] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

function distanceToLine(at: Point, [from, to]: readonly [Point, Point]): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}

interface Drawing {
  /** px of the square. */
  readonly size: number;
  /** Share of the square that the mark's grid takes: a maskable icon keeps clear of what a mask cuts away. */
  readonly share: number;
  /** Corner of the ground, share of the square; 0 fills it. */
  readonly corner: number;
}

function drawIcon({ size, share, corner }: Drawing): Uint8Array {
  const data = new Uint8Array(4 * size * size);
  const unit = (share * size) / 20;
  const inside = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * unit));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [px, py] = [column + 0.5 - size / 2, row + 0.5 - size / 2];
      const at = { x: px / unit + MIDDLE.x, y: py / unit + MIDDLE.y };
      const thigh = THIGH_OPACITY * inside(distanceToLine(at, [HIP, KNEE]) - WIDTH / 2);
      const floor = inside(distanceToLine(at, FLOOR) - WIDTH / 2);
      const hip = inside(Math.hypot(at.x - HIP.x, at.y - HIP.y) - HIP.radius);
      const ink = Math.max(thigh, floor, hip);
      const radius = corner * size;
      const [qx, qy] = [Math.abs(px) - size / 2 + radius, Math.abs(py) - size / 2 + radius];
      const edge = Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - radius;
      const pixel = GROUND.map((value, i) => Math.round(value + ink * (INK[i] - value)));
      const alpha = corner > 0 ? Math.round(255 * Math.min(1, Math.max(0, 0.5 - edge))) : 255;
      data.set([...pixel, alpha], 4 * (row * size + column));
    }
  }
  return encode({ width: size, height: size, data, channels: 4, depth: 8 });
}

const hex = (color: readonly number[]) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function writeSvg(): string {
  const [left, top] = [MIDDLE.x - 14, MIDDLE.y - 14];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top.toFixed(1)} 28 28" fill="none" stroke="${hex(INK)}" stroke-linecap="round" stroke-width="${WIDTH}">
  <rect x="${left}" y="${top.toFixed(1)}" width="28" height="28" rx="6" fill="${hex(GROUND)}" stroke="none"/>
  <path d="M${HIP.x} ${HIP.y} ${KNEE.x} ${KNEE.y}" opacity="${THIGH_OPACITY}"/>
  <path d="M${FLOOR[0].x} ${FLOOR[0].y}H${FLOOR[1].x}"/>
  <circle cx="${HIP.x}" cy="${HIP.y}" r="${HIP.radius}" fill="${hex(INK)}" stroke="none"/>
</svg>
`;
}

const ROUNDED = { share: 20 / 28, corner: 6 / 28 };
const FILLED = { share: 0.58, corner: 0 };
writeFileSync('public/icons/icon.svg', writeSvg());
writeFileSync('public/icons/icon-192.png', drawIcon({ size: 192, ...ROUNDED }));
writeFileSync('public/icons/icon-512.png', drawIcon({ size: 512, ...ROUNDED }));
writeFileSync('public/icons/maskable-512.png', drawIcon({ size: 512, ...FILLED }));
writeFileSync('public/icons/touch-180.png', drawIcon({ size: 180, ...FILLED }));
