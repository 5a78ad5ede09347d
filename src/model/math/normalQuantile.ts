/**
 * Standard normal quantile of a probability in (0, 1), absolute error below 5e-4:
 * Abramowitz & Stegun (1964) formula 26.2.23. Enough for percentiles of body measures.
 */
export function normalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  // the fit leaves 4e-4 at the median, where the generic lifter must stay exactly himself
  return p === 0.5 ? 0 : Math.sign(p - 0.5) * z;
}
