/** One coordinate function of a joint axis, as the source model writes it. */
export type AxisFunction =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'linear'; readonly slope: number; readonly intercept: number }
  | { readonly kind: 'polynomial'; readonly coefficients: readonly number[] }
  | {
      /** y + dx (b + dx (c + dx d)) from the knot at or below; linear beyond the knots. */
      readonly kind: 'cubicSpline';
      readonly x: readonly number[];
      readonly y: readonly number[];
      readonly b: readonly number[];
      readonly c: readonly number[];
      readonly d: readonly number[];
    }
  | { readonly kind: 'scaled'; readonly factor: number; readonly of: AxisFunction };

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

/** Value and slope at once, without boxing numbers: the coordinate in out[0] gives way to the value, the slope goes to out[1]. */
export function sampleAxis(f: AxisFunction, out: Float64Array): void {
  if (f.kind === 'polynomial') samplePolynomial(f.coefficients, out);
  else if (f.kind === 'cubicSpline') sampleSpline(f, out);
  else if (f.kind === 'scaled') {
    sampleAxis(f.of, out);
    out[0] *= f.factor;
    out[1] *= f.factor;
  } else {
    out[0] = f.kind === 'constant' ? f.value : f.slope * out[0] + f.intercept;
    out[1] = f.kind === 'constant' ? 0 : f.slope;
  }
}

function samplePolynomial(coefficients: readonly number[], out: Float64Array): void {
  const q = out[0];
  let value = 0;
  let slope = 0;
  for (let k = 0; k < coefficients.length; k++) {
    slope = slope * q + value;
    value = value * q + coefficients[k];
  }
  out[0] = value;
  out[1] = slope;
}

function sampleSpline(f: Extract<AxisFunction, { kind: 'cubicSpline' }>, out: Float64Array): void {
  const k = knotBelow(f.x, out[0]);
  const isLinear = isBeyondKnots(f.x, out[0]);
  const dx = out[0] - f.x[k];
  const c = isLinear ? 0 : f.c[k];
  const d = isLinear ? 0 : f.d[k];
  out[0] = f.y[k] + dx * (f.b[k] + dx * (c + dx * d));
  out[1] = f.b[k] + dx * (2 * c + 3 * dx * d);
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
