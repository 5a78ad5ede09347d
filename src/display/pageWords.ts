/** What the page is, said first; the short form where there is little room. */
export const PAGE_SENTENCE = {
  long: 'Two exercises on one body: where does each work the glutes?',
  short: 'Where do exercises work the glutes?',
} as const;

/** Where the claims are: what an address ends in that opens them. */
export const CLAIMS_ADDRESS = '#claims';

/** What the end of an address begins with that tells a state of the page. */
export const LINK_MARK = '#s=';

/** What the parts of the sum under each figure are. */
export const SUM_HELP = {
  trunkThigh:
    'The angle between thigh and trunk, as it is often called hip flexion: what the hip joint bends and what the pelvis rolls under, together. 0° is straight.',
  hip: 'How far the thigh is bent in the hip joint itself, between thigh and pelvis. Muscles of the hip feel this angle.',
  pelvis: 'How far the pelvis rolls under against the trunk: the lower back rounds by as much.',
} as const;

/** What the colors of muscles tell. */
export const COLOR_HELP = {
  'fiber-length':
    'How long the fibers of each muscle are, over the length at which they pull hardest. Above 1 they are stretched.',
  'hip-arm': 'How far past the hip each muscle pulls, backward to extend it or forward to bend it.',
  activation:
    'How much of its strength each muscle uses, where all together carry the load with the least effort. It falls toward the top of a hip thrust because the load turns the hip less there, however hard a squeeze may feel. Estimated, not EMG.',
} as const;
