/** A state of a walk: its thigh–trunk angle and the room before every limit there. */
export interface Probe {
  readonly angle: number;
  readonly margins: Float64Array;
}

/**
 * The angle between the outer two of three probes, in walking order, where the room before some limit is least and below
 * `room`, taken as a parabola; the least of several. Null where no limit comes nearer in between. Own derivation.
 */
export function findLeastRoom(a: Probe, b: Probe, c: Probe, room: number): number | null {
  let lowest = room;
  let at: number | null = null;
  for (let k = 0; k < a.margins.length; k++) {
    const rise = (b.margins[k] - a.margins[k]) / (b.angle - a.angle);
    const next = (c.margins[k] - b.margins[k]) / (c.angle - b.angle);
    const bend = (next - rise) / (c.angle - a.angle);
    if (!(bend > 0)) continue;
    const vertex = (a.angle + b.angle) / 2 - rise / (2 * bend);
    if ((vertex - a.angle) * (vertex - c.angle) >= 0) continue;
    const least = a.margins[k] + (vertex - a.angle) * (rise + (vertex - b.angle) * bend);
    if (least >= lowest) continue;
    lowest = least;
    at = vertex;
  }
  return at;
}
