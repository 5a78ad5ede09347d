/** What the page is, said first; the short form where there is little room. */
export const PAGE_SENTENCE = {
  long: 'Two exercises on one body: where does each work the glutes?',
  short: 'Where do exercises work the glutes?',
} as const;

/** Where the claims are: what an address ends in that opens them. */
export const CLAIMS_ADDRESS = '#claims';

/** What is behind the numbers, for whoever asks. */
export const ABOUT: readonly string[] = [
  'One model moves one body through both exercises: joint angles within what hips, knees and ankles allow, the paths of 44 muscles of each leg, and the loads that carry body and weight at every instant.',
  'Thigh–trunk is the angle between thigh and trunk, hip joint and pelvis together; 0° is straight. An arm is how far past the hip a muscle pulls: with a longer one the same force turns the hip harder.',
  'Anatomy follows Rajagopal 2016, Lai 2017 and Uhlrich 2022, scaled to the lifter; what is our choice or recalled from memory says so where it shows. Loads are estimated, not EMG. Nothing here measures growth, and nothing is advice.',
];

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
