import { type DocName, docAddress } from './docAddress';

/** What is behind the numbers, for whoever asks. */
export const ABOUT: readonly string[] = [
  'One model moves one body through both exercises: joint angles within what hips, knees and ankles allow, the paths of 44 muscles of each leg, and the loads that carry body and weight at every instant.',
  'Thigh–trunk is the angle between thigh and trunk, hip joint and pelvis together; 0° is straight. An arm is how far past the hip a muscle pulls: with a longer one the same force turns the hip harder.',
  'Anatomy follows Rajagopal 2016, Lai 2017 and Uhlrich 2022, scaled to the lifter; what is our choice or recalled from memory says so where it shows. Loads are estimated, not EMG. Nothing here measures growth, and nothing is advice.',
];

const page = (text: string, doc: DocName) => ({ text, address: docAddress(doc) });

/** Where the whole of it can be read. */
export const DOCS = [
  page('The model: equations, assumptions, limits', 'model'),
  page('Validation: its numbers beside published ones', 'validation'),
  page('Reliability: what holds, and how it is tried', 'reliability'),
] as const;
