/**
 * Moves centers apart until neighbors are `gap` away from each other, each as little as possible, then the group back
 * between `low` and `high`. Keeps the order of the input.
 */
export function spreadChips(centers: readonly number[], gap: number, low: number, high: number): number[] {
  const order = centers.map((_, i) => i).sort((a, b) => centers[a] - centers[b]);
  const parted = [...centers];
  for (let k = 1; k < order.length; k++) {
    const missing = gap - (parted[order[k]] - parted[order[k - 1]]);
    if (missing <= 0) continue;
    parted[order[k]] += missing / 2;
    for (let j = 0; j < k; j++) parted[order[j]] -= missing / 2;
  }
  const shift = Math.max(0, low - parted[order[0]]) - Math.max(0, parted[order[order.length - 1]] - high);
  return parted.map((center) => center + shift);
}
