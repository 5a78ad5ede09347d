import type { Exercise } from '../model/exercise/exercise';
import type { SettingSpec } from '../model/setting';
import { docAddress, headingId } from './docAddress';

/** A section of docs/model.md, where a tip leads on to. */
export interface Section {
  readonly title: string;
  readonly address: string;
}

/** The section under a heading of docs/model.md. The same object for the same title, as tips are not drawn anew while theirs is. */
function under(title: string): Section {
  const section = known.get(title) ?? { title, address: docAddress('model', headingId(title)) };
  known.set(title, section);
  return section;
}

const known = new Map<string, Section>();

/** Where each term of the page is defined. */
export const SECTIONS = {
  thighTrunk: under('Thigh–trunk angle'),
  lifter: under('Lifter'),
  sole: under('Sole'),
  rhythm: under('Rhythm'),
  limits: under('Limits'),
  ends: under('Ends of a repetition'),
  depthRule: under('Depth rule'),
  tempo: under('Tempo'),
  shared: under('What exercises share'),
  momentArms: under('Moment arms'),
  uncertainty: under('Uncertainty'),
  fiberLength: under('Normalized fiber length'),
  metrics: under('Metrics'),
  coverage: under('Coverage'),
  map: under('Map of a setting'),
  courses: under('Courses over an angle'),
  alignment: under('Alignment'),
  known: under('Known loads'),
  contacts: under('Contacts'),
  equilibrium: under('Equilibrium'),
  knee: under('Knee moment'),
  active: under('Active and passive'),
  recruitment: under('Recruitment'),
  whatLimits: under('What limits'),
  strength: under('Strength by muscle group'),
  usualLoad: under('Load that is put on'),
  loadRules: under('Load rules'),
  claims: under('Claims'),
  ensembles: under('Ensembles'),
} as const;

/** Settings that are told of elsewhere than their group or their exercise. */
const BY_KEY: Readonly<Record<string, Section>> = {
  pelvicShare: SECTIONS.rhythm,
  depthRule: SECTIONS.depthRule,
  legs: SECTIONS.shared,
  load: SECTIONS.usualLoad,
  sledMass: SECTIONS.equilibrium,
  railFriction: SECTIONS.equilibrium,
  footPressure: SECTIONS.equilibrium,
  pushDirection: SECTIONS.equilibrium,
  pushRule: SECTIONS.equilibrium,
};

/** Numbers nobody sets, where they are told of. */
const ASSUMED: Readonly<Record<string, Section>> = {
  steepShare: SECTIONS.rhythm,
  hamstringRelief: SECTIONS.limits,
  ballShare: SECTIONS.sole,
  hipToShoulder: SECTIONS.lifter,
  'gluteus-maximus-arm': SECTIONS.momentArms,
};

/** Where a number that has no slider is told of; where no section is about it, where its distribution stands. */
export function assumedSection(key: string): Section {
  return ASSUMED[key] ?? SECTIONS.uncertainty;
}

const BY_GROUP = {
  body: SECTIONS.lifter,
  mobility: SECTIONS.limits,
  strength: SECTIONS.strength,
  tempo: SECTIONS.tempo,
  load: SECTIONS.known,
} as const;

/** Where a setting is told of; an exercise's own ones under its name. `exercise` is null for those of the lifter. */
export function settingSection({ key, group }: SettingSpec, exercise: Exercise | null): Section | null {
  return BY_KEY[key] ?? (group ? BY_GROUP[group] : exercise && under(exercise.label));
}
