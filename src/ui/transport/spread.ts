/** Places along a line, moved apart so that no two are nearer than `gap`; those that move stay around their middle. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  let groups = order.map((i) => ({ members: [i], middle: places[i] }));
  for (let isCrowded = true; isCrowded; ) {
    isCrowded = false;
    const apart: typeof groups = [];
    for (const group of groups) {
      const last = apart.at(-1);
      const room = last ? ((last.members.length + group.members.length) / 2) * gap : 0;
      // rounding must not make them part and meet forever
      if (!last || group.middle - last.middle >= room - 1e-9) apart.push(group);
      else {
        isCrowded = true;
        apart[apart.length - 1] = merge(last, group, places);
      }
    }
    groups = apart;
  }
  const spreadOut = [...places];
  for (const { members, middle } of groups)
    members.forEach((i, k) => {
      spreadOut[i] = middle + (k - (members.length - 1) / 2) * gap;
    });
  return spreadOut;
}

interface Group {
  readonly members: number[];
  readonly middle: number;
}

function merge(a: Group, b: Group, places: readonly number[]): Group {
  const members = [...a.members, ...b.members];
  return { members, middle: members.reduce((sum, i) => sum + places[i], 0) / members.length };
}
