export type Point = readonly [x: number, y: number];

export const INK = '#23262b';
const PAPER = '#fbfaf6';

const FONT = 'font-family="Inter, Helvetica, Arial, sans-serif"';
/** Mean width of a letter over the font size. */
const LETTER = 0.56;
/** How far from its anchor a label may stand, px. */
const DISTANCES = [8, 16, 26, 38, 52, 68, 88];
const DIRECTIONS = 16;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelStyle {
  readonly color?: string;
  readonly size?: number;
  /** Direction the label would like to stand in, from its anchor, on screen. */
  readonly toward?: Point;
}

interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly color?: string;
}

/** A drawing on which labels find free places: shapes and lines are drawn first, labels at the end. */
export class Canvas {
  private readonly shapes: string[] = [];
  private readonly labels: { anchor: Point; text: string; style: LabelStyle }[] = [];
  private readonly busy: Point[] = [];
  private readonly boxes: Box[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** Draws what `draw` draws, cut off outside a rectangle. */
  clipped(box: Box, draw: () => void): void {
    const id = `clip-${this.shapes.length}`;
    this.add(
      `<clipPath id="${id}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath><g clip-path="url(#${id})">`,
    );
    draw();
    this.add('</g>');
  }

  add(svg: string): void {
    this.shapes.push(svg);
  }

  polyline(points: readonly Point[], attributes: string): void {
    this.add(`<polyline points="${points.map(at).join(' ')}" ${attributes}/>`);
  }

  polygon(points: readonly Point[], attributes: string): void {
    this.add(`<polygon points="${points.map(at).join(' ')}" ${attributes}/>`);
  }

  circle([x, y]: Point, radius: number, attributes: string): void {
    this.add(`<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" ${attributes}/>`);
  }

  /** Straight arrow; its line is kept free of labels. */
  arrow(from: Point, to: Point, color: string, width = 2.5): void {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const head = Math.min(11, 0.6 * length);
    const neck: Point = [to[0] - ux * head, to[1] - uy * head];
    this.polyline([from, neck], `stroke="${color}" stroke-width="${width}" fill="none" stroke-linecap="round"`);
    this.head(to, [ux, uy], head, color);
    this.occupy(from, to);
  }

  head(tip: Point, [ux, uy]: Point, size: number, color: string): void {
    const side = (s: number): Point => [
      tip[0] - ux * size - s * uy * size * 0.42,
      tip[1] - uy * size + s * ux * size * 0.42,
    ];
    this.polygon([tip, side(1), side(-1)], `fill="${color}"`);
  }

  /** Keeps a line free of labels. */
  occupy(from: Point, to: Point): void {
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 5);
    for (let k = 0; k <= steps; k++)
      this.busy.push([from[0] + ((to[0] - from[0]) * k) / steps, from[1] + ((to[1] - from[1]) * k) / steps]);
  }

  /** A label that will stand near its anchor where there is room. */
  label(anchor: Point, text: string, style: LabelStyle = {}): void {
    this.labels.push({ anchor, text, style });
  }

  /** Text at a fixed place. */
  text([x, y]: Point, text: string, { size, weight, color = INK }: TextStyle): void {
    this.add(
      `<text x="${px(x)}" y="${px(y)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeText(text)}</text>`,
    );
    this.boxes.push({ x, y: y - size, width: textWidth(text, size), height: size * 1.25 });
  }

  render(title: string): string {
    for (const { anchor, text, style } of this.labels) this.place(anchor, text, style);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}" width="${this.width}" height="${this.height}" role="img" ${FONT}>`,
      `<title>${escapeText(title)}</title>`,
      `<rect width="${this.width}" height="${this.height}" rx="8" fill="${PAPER}"/>`,
      ...this.shapes,
      '</svg>',
      '',
    ].join('\n');
  }

  private place(anchor: Point, text: string, { color = INK, size = 13, toward }: LabelStyle): void {
    const [width, height] = [textWidth(text, size), size * 1.25];
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const distance of DISTANCES)
      for (let k = 0; k < DIRECTIONS; k++) {
        const angle = (2 * Math.PI * k) / DIRECTIONS;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const x = anchor[0] + dx * (distance + width / 2) - width / 2;
        const y = anchor[1] + dy * (distance + height / 2) - height / 2;
        const box = { x, y, width, height };
        const bias = toward ? 12 * (1 - (dx * toward[0] + dy * toward[1])) : 0;
        const cost = this.crowding(box) + distance * 0.4 + bias;
        if (cost < least) [best, least] = [box, cost];
      }
    if (best) this.write(best, anchor, text, { color, size });
  }

  private write(box: Box, anchor: Point, text: string, { color, size }: { color: string; size: number }): void {
    const near: Point = [clamp(anchor[0], box.x, box.x + box.width), clamp(anchor[1], box.y, box.y + box.height)];
    if (Math.hypot(near[0] - anchor[0], near[1] - anchor[1]) > 18) {
      this.polyline([anchor, near], `stroke="${color}" stroke-width="0.8" stroke-dasharray="2 2" fill="none"`);
      this.occupy(anchor, near);
    }
    // a rim of paper keeps letters readable over thin lines
    this.add(
      `<text x="${px(box.x)}" y="${px(box.y + size)}" font-size="${size}" font-weight="600" fill="${color}" stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeText(text)}</text>`,
    );
    this.boxes.push(box);
  }

  private crowding(box: Box): number {
    let cost = 0;
    for (const [x, y] of this.busy)
      if (x > box.x - 3 && x < box.x + box.width + 3 && y > box.y - 2 && y < box.y + box.height + 2) cost += 14;
    for (const other of this.boxes) if (overlap(box, other)) cost += 1000;
    const isInside =
      box.x > 6 && box.y > 34 && box.x + box.width < this.width - 6 && box.y + box.height < this.height - 6;
    return isInside ? cost : cost + 2000;
  }
}

function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

function overlap(a: Box, b: Box): boolean {
  const margin = 4;
  return (
    a.x < b.x + b.width + margin && b.x < a.x + a.width + margin && a.y < b.y + b.height + 1 && b.y < a.y + a.height + 1
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function at([x, y]: Point): string {
  return `${px(x)},${px(y)}`;
}

function px(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
