/** The chips of a pane, the most important first. */
export const TAG_NAMES = ['arm', 'hip', 'knee', 'ankle'] as const;
export type TagName = (typeof TAG_NAMES)[number];
