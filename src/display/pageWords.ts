/** What the page is, said first; the short form where there is little room. */
export const PAGE_SENTENCE = {
  long: 'Two exercises on one body: where does each work the glutes?',
  short: 'Where do exercises work the glutes?',
} as const;

/** Where the claims are: what an address ends in that opens them. */
export const CLAIMS_ADDRESS = '#claims';

/** Where a simulated population ends: what an address ends in that opens it. */
export const PEOPLE_ADDRESS = '#people';

/** The address under which a film is made. */
export const FILM_ADDRESS = '#film';

/** The address under which the card is. */
export const CARD_ADDRESS = '#card';

/** The address under which the snippet for another page is. */
export const EMBED_ADDRESS = '#embed';

/** Where it says how far the numbers spread between people, machines and assumptions. */
export const SPREAD_ADDRESS = '#how-sure';

/** What the end of an address begins with that tells a state of the page. */
export const LINK_MARK = '#s=';

/** Keyword of the text in a PNG that is the link of what it shows. */
export const PNG_KEYWORD = 'Lockout';

/** What ends a repetition. */
export const ENDS_HELP =
  'A repetition goes as far as what is set, unless the body or the machine stops it first: a joint, the hamstrings, the floor, a pad.';

/** What a moment arm is. */
export const ARM_HELP = 'How far the muscle’s line passes the joint: force times arm is moment.';

/** What the numbers under each figure are. */
export const SUM_HELP = {
  trunkThigh:
    'The angle between thigh and trunk, as it is often called hip flexion: what the hip joint bends and what the pelvis rolls under, together. 0° is straight.',
  hip: 'How far the thigh is bent in the hip joint itself, between thigh and pelvis. Muscles of the hip feel this angle.',
  pelvis: 'How far the pelvis rolls under against the trunk: the lower back rounds by as much.',
  ankle: 'Plus is dorsiflexion, the shin leaning toward the toes; minus is plantarflexion, the toes pointing away.',
} as const;

/** What the colors of muscles tell. */
export const COLOR_HELP = {
  'fiber-length':
    'How long the fibers of each muscle are, over the length at which they pull hardest. Above 1 they are stretched.',
  'hip-arm': 'How far past the hip each muscle pulls, backward to extend it or forward to bend it.',
  activation:
    'How much of its strength each muscle uses, where all together carry the load with the least effort. It falls toward the top of a hip thrust because the load turns the hip less there, however hard a squeeze may feel. Estimated, not EMG.',
} as const;
