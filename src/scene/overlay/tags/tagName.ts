/** The chips of a pane, the most important first. `value` is what the color of a muscle says; forces come from foot to back. */
export const TAG_NAMES = ['arm', 'value', 'hip', 'foot', 'seat', 'bench', 'back', 'knee', 'ankle'] as const;
export type TagName = (typeof TAG_NAMES)[number];
