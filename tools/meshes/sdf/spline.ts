/** Catmull-Rom through `points` (any number of components each), `steps` pieces a span. */
export function spline(points: readonly (readonly number[])[], steps: number): number[][] {
  const out: number[][] = [];
  const last = points.length - 1;
  for (let i = 0; i < last; i++) {
    const four = [points[Math.max(i - 1, 0)], points[i], points[i + 1], points[Math.min(i + 2, last)]];
    for (let s = 0; s < steps; s++) out.push(blend(four, s / steps));
  }
  out.push([...points[last]]);
  return out;
}

/** The same, closed: the last point runs back into the first. */
export function closedSpline(points: readonly (readonly number[])[], steps: number): number[][] {
  const n = points.length;
  const out: number[][] = [];
  for (let i = 0; i < n; i++) {
    const four = [points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]];
    for (let s = 0; s < steps; s++) out.push(blend(four, s / steps));
  }
  return out;
}

/** Between the middle two of four points. */
function blend([pa, pb, pc, pd]: readonly (readonly number[])[], t: number): number[] {
  return pb.map((b, k) => {
    const [a, c, d] = [pa[k], pc[k], pd[k]];
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (-a + 3 * b - 3 * c + d) * t * t * t);
  });
}
