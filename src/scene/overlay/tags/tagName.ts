/** The chips of a pane, the most important first. `value` is what the color of a muscle says; forces come from foot to back,
 * `lift` is how far the hips are off the seat. */
export const TAG_NAMES = ['arm', 'value', 'hip', 'foot', 'seat', 'bench', 'back', 'knee', 'ankle', 'lift'] as const;
export type TagName = (typeof TAG_NAMES)[number];
