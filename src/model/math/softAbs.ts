/**
 * |x| with its corner rounded: equal beyond ±width, an even polynomial of fourth degree between, value, slope and
 * curvature continuous. For chains of moving parts, where a corner would be a jolt. Own derivation.
 */
export function softAbs(x: number, width: number): number {
  const u = x / width;
  return u * u >= 1 ? Math.abs(x) : width * (0.375 + u * u * (0.75 - 0.125 * u * u));
}

/** The larger of x and 0, rounded in the same way. */
export function softRamp(x: number, width: number): number {
  return (x + softAbs(x, width)) / 2;
}
