/** A value at a fraction 0…1 of the repetition, between samples linear. `values` holds `stride` numbers a sample, this one at `offset`. */
export function betweenSamples(values: Float64Array, fraction: number, stride = 1, offset = 0): number {
  const last = values.length / stride - 1;
  const exact = Math.min(1, Math.max(0, fraction)) * last;
  const low = Math.floor(exact);
  const high = Math.min(last, low + 1);
  const from = values[low * stride + offset];
  return from + (values[high * stride + offset] - from) * (exact - low);
}
