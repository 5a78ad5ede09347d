import { Color } from 'three';
import { linearOf, oklabOf } from '../../../display/oklab';

type Oklab = readonly [L: number, a: number, b: number];

/** A color scale of at least two stops, blended in OKLab so that equal steps look equal. */
export type Ramp = readonly Oklab[];

export function rampOf(stops: readonly string[]): Ramp {
  return stops.map((stop) => oklabIn(new Color(stop)));
}

/** Writes the color at `t`, 0 … 1, in linear light. */
export function rampColor(ramp: Ramp, t: number, out: Color): Color {
  const x = Math.min(1, Math.max(0, t)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(x));
  const f = x - i;
  const [p, q] = [ramp[i], ramp[i + 1]];
  return fromOklab(p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f, p[2] + (q[2] - p[2]) * f, out);
}

/** CSS colors of evenly spaced steps, for legends. */
export function rampSteps(ramp: Ramp, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `#${rampColor(ramp, i / (count - 1), new Color()).getHexString('srgb')}`,
  );
}

function oklabIn({ r, g, b }: Color): Oklab {
  const [L, A, B] = oklabOf(r, g, b, [0, 0, 0]);
  return [L, A, B];
}

const light = new Float64Array(3);

function fromOklab(L: number, a: number, b: number, out: Color): Color {
  linearOf(L, a, b, light);
  return out.setRGB(light[0], light[1], light[2]);
}
