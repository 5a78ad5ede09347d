/** What the color of the muscles means: a scale where there is one. */
export interface FigureLegend {
  readonly label: string;
  /** Words at the scale's ends, and its colors from one to the other. */
  readonly ends: readonly [string, string];
  readonly colors: readonly string[];
}

/** One color of the legend's scale, px. */
const SWATCH = { width: 8, height: 8, gap: 8 } as const;

/** The legend in one line: where it begins, and its middle. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  { label, ends, colors }: FigureLegend,
  [x, y]: readonly [number, number],
  ink: string,
): void {
  let at = x;
  const word = (text: string): void => {
    context.fillStyle = ink;
    context.fillText(text, at, y);
    at += context.measureText(text).width + SWATCH.gap;
  };
  word(label);
  if (colors.length === 0) return;
  word(ends[0]);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(at, y - SWATCH.height / 2, SWATCH.width, SWATCH.height);
    at += SWATCH.width;
  }
  at += SWATCH.gap;
  word(ends[1]);
}
