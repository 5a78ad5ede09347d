/** Averages a value by vertex with its neighbors, `passes` times: takes bands and specks out of a bake. */
export function smoothOverMesh(values: Float32Array, indices: Uint32Array, passes: number): Float32Array {
  let current = values;
  for (let pass = 0; pass < passes; pass++) {
    const sum = new Float32Array(values.length);
    const count = new Uint16Array(values.length);
    for (let t = 0; t < indices.length; t += 3)
      for (let e = 0; e < 3; e++) {
        const [a, b] = [indices[t + e], indices[t + ((e + 1) % 3)]];
        sum[a] += current[b];
        sum[b] += current[a];
        count[a]++;
        count[b]++;
      }
    const next = new Float32Array(values.length);
    for (let v = 0; v < values.length; v++)
      next[v] = count[v] === 0 ? current[v] : 0.4 * current[v] + (0.6 * sum[v]) / count[v];
    current = next;
  }
  return current;
}
