import { Color } from 'three';
import { describe, expect, test } from 'vitest';
import { COLOR_RULES } from '../../src/scene/muscle/color/coloring';
import { type Ramp, rampColor } from '../../src/scene/muscle/color/ramps';

type Triple = readonly [number, number, number];

/** Linear RGB as people with no cone of a kind see it: Machado, Oliveira & Fernandes 2009, severity 1. */
const VISIONS: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* (D65), written apart from the ramp's own OKLab. */
function labOf(rgb: Triple): Triple {
  const xyz = [
    (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047,
    0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.072175 * rgb[2],
    (0.0193339 * rgb[0] + 0.119192 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883,
  ];
  const [x, y, z] = xyz.map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const seen = (ramp: Ramp, t: number, vision = 'usual'): Triple => {
  const color = rampColor(ramp, t, new Color()).toArray() as unknown as Triple;
  const [r, g, b] = VISIONS[vision].map((row) => {
    const value = row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
    return Math.min(1, Math.max(0, value));
  });
  return labOf([r, g, b]);
};

const apart = (p: Triple, q: Triple): number => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

const steps = (ramp: Ramp, from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => {
    const at = (k: number) => from + ((to - from) * k) / count;
    return apart(seen(ramp, at(i)), seen(ramp, at(i + 1)));
  });

const rampOfRule = (name: 'fiber-length' | 'hip-arm' | 'activation'): Ramp => COLOR_RULES[name].ramp as Ramp;

describe.each(['fiber-length', 'activation'] as const)('%s', (name) => {
  const ramp = rampOfRule(name);

  test('equal steps of the value look about equally far apart', () => {
    const gaps = steps(ramp, 0, 1, 10);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    for (const gap of gaps) expect(Math.abs(gap / mean - 1)).toBeLessThan(0.35);
  });

  test.each(Object.keys(VISIONS))('gets darker all the way, for %s vision', (vision) => {
    for (let i = 1; i <= 20; i++)
      expect(seen(ramp, i / 20, vision)[0]).toBeLessThan(seen(ramp, (i - 1) / 20, vision)[0] - 0.5);
  });
});

describe('hip-arm', () => {
  const ramp = rampOfRule('hip-arm');

  test('equal steps look about equally far apart, on either side alike', () => {
    const gaps = [...steps(ramp, 0, 0.5, 5), ...steps(ramp, 0.5, 1, 5)];
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    for (const gap of gaps) expect(Math.abs(gap / mean - 1)).toBeLessThan(0.35);
  });

  test.each(Object.keys(VISIONS))('is lightest at nothing, and its two hands stay apart, for %s vision', (vision) => {
    for (let i = 1; i <= 10; i++)
      for (const way of [-1, 1])
        expect(seen(ramp, 0.5 + (way * i) / 20, vision)[0]).toBeLessThan(
          seen(ramp, 0.5 + (way * (i - 1)) / 20, vision)[0] - 0.5,
        );
    // from a fifth of the scale on, a flexor is told from an extensor of the same arm
    for (let i = 2; i <= 10; i++)
      expect(apart(seen(ramp, 0.5 - i / 20, vision), seen(ramp, 0.5 + i / 20, vision))).toBeGreaterThan(10);
  });

  test('nothing is not the color of bone', () => {
    const { r, g, b } = new Color('#e6dccb');
    expect(apart(seen(ramp, 0.5), labOf([r, g, b]))).toBeGreaterThan(8);
  });
});
