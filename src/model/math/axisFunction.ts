import type { AxisFunction } from '../anatomy/types';

/** Value of a joint axis function at coordinate `q`. Definitions: the source model's function classes. */
export function evaluateAxis(f: AxisFunction, q: number): number {
  switch (f.kind) {
    case 'constant':
      return f.value;
    case 'linear':
      return f.slope * q + f.intercept;
    case 'polynomial': {
      let value = 0;
      for (let k = 0; k < f.coefficients.length; k++) value = value * q + f.coefficients[k];
      return value;
    }
    case 'cubicSpline': {
      const k = knotBelow(f.x, q);
      const dx = q - f.x[k];
      return isBeyondKnots(f.x, q) ? f.y[k] + dx * f.b[k] : f.y[k] + dx * (f.b[k] + dx * (f.c[k] + dx * f.d[k]));
    }
    case 'scaled':
      return f.factor * evaluateAxis(f.of, q);
  }
}

/** Derivative of `evaluateAxis` with respect to `q`. */
export function differentiateAxis(f: AxisFunction, q: number): number {
  switch (f.kind) {
    case 'constant':
      return 0;
    case 'linear':
      return f.slope;
    case 'polynomial': {
      let value = 0;
      let slope = 0;
      for (let k = 0; k < f.coefficients.length; k++) {
        slope = slope * q + value;
        value = value * q + f.coefficients[k];
      }
      return slope;
    }
    case 'cubicSpline': {
      const k = knotBelow(f.x, q);
      const dx = q - f.x[k];
      return isBeyondKnots(f.x, q) ? f.b[k] : f.b[k] + dx * (2 * f.c[k] + 3 * dx * f.d[k]);
    }
    case 'scaled':
      return f.factor * differentiateAxis(f.of, q);
  }
}

function isBeyondKnots(x: readonly number[], q: number): boolean {
  return q < x[0] || q > x[x.length - 1];
}

/** Knot at or below `q`; the first below all knots. */
function knotBelow(x: readonly number[], q: number): number {
  let k = x.length - 1;
  while (k > 0 && q < x[k]) k--;
  return k;
}
