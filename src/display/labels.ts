import type { LimitId, LimitReport } from '../model/mechanism/limit';
import { firstLower, firstUpper } from './firstLetter';
import { formatNumber } from './numbers';
import type { Stage } from './reading';
import { metersToCm, metersToInches, radToDeg, type UnitSystem } from './units';

export const STAGE_LABEL: Readonly<Record<Stage, string>> = {
  bottom: 'Bottom',
  up: 'Going up',
  top: 'Top',
  down: 'Going down',
};

export function limitBound(report: LimitReport, system: UnitSystem = 'metric'): string {
  if (report.unit === 'rad') return `${formatNumber(Math.abs(radToDeg(report.bound)))}°`;
  return system === 'metric'
    ? `${formatNumber(metersToCm(report.bound), 1)} cm`
    : `${formatNumber(metersToInches(report.bound), 1)} in`;
}

type Clause = (bound: string) => string;

/** What the body or machine does at a limit, as a clause behind a colon. */
const LIMIT_CLAUSE: Readonly<Record<LimitId, Clause>> = {
  'thigh-trunk-flexion': (b) => `thigh–trunk is at ${b}`,
  'thigh-trunk-extension': (b) => `thigh–trunk is at ${b}`,
  'thighs-level': () => 'the thighs are level',
  'top-knee': (b) => `the knee is ${b} short of straight`,
  'hip-flexion': (b) => `the hip joint is at ${b} of flexion`,
  'hip-extension': (b) => `the hip joint is at ${b} of extension`,
  'hip-adduction': (b) => `the hip joint is at ${b} of adduction`,
  'hip-abduction': (b) => `the hip joint is at ${b} of abduction`,
  'hip-internal-rotation': (b) => `the hip joint is at ${b} of internal rotation`,
  'hip-external-rotation': (b) => `the hip joint is at ${b} of external rotation`,
  'knee-flexion': (b) => `the knee is bent to ${b}`,
  'knee-extension': () => 'the knee is straight',
  'ankle-dorsiflexion': (b) => `the ankle is at ${b} of dorsiflexion`,
  'ankle-plantarflexion': (b) => `the ankle is at ${b} of plantarflexion`,
  'subtalar-inversion': (b) => `the foot is at ${b} of inversion`,
  'subtalar-eversion': (b) => `the foot is at ${b} of eversion`,
  hamstrings: (b) => `the hamstrings stop the hip joint, ${b} with a straight knee`,
  'lumbar-flexion': (b) => `the lower back is at ${b} of flexion`,
  'hips-on-floor': () => 'the hips are on the floor',
  'thighs-on-seat': (b) => `the thighs lie on the seat, which rises by ${b}`,
  'sled-stop': () => 'the sled is on its stop',
  'feet-on-plate': () => 'the balls of the feet leave the plate at its sides',
  'plates-on-floor': () => 'the plates are on the floor',
  'hands-on-floor': () => 'the hands are on the floor',
  'thighs-on-bar': () => 'the thighs meet the padded bar',
  reach: () => 'the leg is fully stretched',
};

/** "the ankle is at 30° of dorsiflexion". */
export function limitClause(report: LimitReport, system: UnitSystem = 'metric'): string {
  return LIMIT_CLAUSE[report.limit](limitBound(report, system));
}

/** The same limit as something that stops a movement: "the ankle at 30° of dorsiflexion". */
const LIMIT_STOP: Readonly<Record<LimitId, Clause>> = {
  'thigh-trunk-flexion': (b) => `the ${b} thigh–trunk limit`,
  'thigh-trunk-extension': (b) => `the ${b} thigh–trunk limit`,
  'thighs-level': () => 'level thighs',
  'top-knee': (b) => `a knee ${b} short of straight`,
  'hip-flexion': (b) => `the hip joint at ${b} of flexion`,
  'hip-extension': (b) => `the hip joint at ${b} of extension`,
  'hip-adduction': (b) => `the hip joint at ${b} of adduction`,
  'hip-abduction': (b) => `the hip joint at ${b} of abduction`,
  'hip-internal-rotation': (b) => `the hip joint at ${b} of internal rotation`,
  'hip-external-rotation': (b) => `the hip joint at ${b} of external rotation`,
  'knee-flexion': (b) => `the knee at ${b} of flexion`,
  'knee-extension': () => 'a straight knee',
  'ankle-dorsiflexion': (b) => `the ankle at ${b} of dorsiflexion`,
  'ankle-plantarflexion': (b) => `the ankle at ${b} of plantarflexion`,
  'subtalar-inversion': (b) => `the foot at ${b} of inversion`,
  'subtalar-eversion': (b) => `the foot at ${b} of eversion`,
  hamstrings: (b) => `hamstrings that allow ${b} with a straight knee`,
  'lumbar-flexion': (b) => `the lower back at ${b} of flexion`,
  'hips-on-floor': () => 'hips on the floor',
  'thighs-on-seat': (b) => `a seat that rises by ${b}`,
  'sled-stop': () => 'the sled stop',
  'feet-on-plate': () => 'the sides of the plate',
  'plates-on-floor': () => 'plates on the floor',
  'hands-on-floor': () => 'hands on the floor',
  'thighs-on-bar': () => 'thighs against the padded bar',
  reach: () => 'a leg that is fully stretched',
};

export function limitStop(report: LimitReport, system: UnitSystem = 'metric'): string {
  return LIMIT_STOP[report.limit](limitBound(report, system));
}

/** What a limit of body or machine does to a movement: who stops it, and where. */
const OBSTACLE: Readonly<Record<LimitId, readonly [string, Clause]>> = {
  'thigh-trunk-flexion': ['The set depth', (b) => `thigh–trunk ${b}`],
  'thigh-trunk-extension': ['The set lockout', (b) => `thigh–trunk ${b}`],
  'thighs-level': ['The set depth', () => 'the thighs are level'],
  'top-knee': ['The knee', (b) => `${b} short of straight`],
  'hip-flexion': ['The hip joint', (b) => `${b} of flexion`],
  'hip-extension': ['The hip joint', (b) => `${b} of extension`],
  'hip-adduction': ['The hip joint', (b) => `${b} of adduction`],
  'hip-abduction': ['The hip joint', (b) => `${b} of abduction`],
  'hip-internal-rotation': ['The hip joint', (b) => `${b} of internal rotation`],
  'hip-external-rotation': ['The hip joint', (b) => `${b} of external rotation`],
  'knee-flexion': ['The knee', (b) => `${b} of flexion`],
  'knee-extension': ['The knee', () => 'it is straight'],
  'ankle-dorsiflexion': ['The ankle', (b) => `${b} of dorsiflexion; the heels would lift`],
  'ankle-plantarflexion': ['The ankle', (b) => `${b} of plantarflexion`],
  'subtalar-inversion': ['The foot', (b) => `${b} of inversion`],
  'subtalar-eversion': ['The foot', (b) => `${b} of eversion`],
  hamstrings: ['The hamstrings', (b) => `they allow ${b} with a straight knee`],
  'lumbar-flexion': ['The lower back', (b) => `${b} of flexion`],
  'hips-on-floor': ['The floor', () => 'the hips rest on it'],
  'thighs-on-seat': ['The seat', (b) => `it rises by ${b} and carries the thighs`],
  'sled-stop': ['The sled stop', () => 'the sled rests on it'],
  'feet-on-plate': ['The plate', () => 'the balls of the feet leave it at its sides'],
  'plates-on-floor': ['The floor', () => 'the plates rest on it'],
  'hands-on-floor': ['The floor', () => 'the hands touch it'],
  'thighs-on-bar': ['The bar', () => 'the thighs meet its pad'],
  reach: ['The leg', () => 'it is fully stretched'],
};

/** Verb of an obstacle: the only plural among them are the hamstrings. */
const stops = (limit: LimitId) => (limit === 'hamstrings' ? 'stop' : 'stops');

type End = 'the bottom' | 'the top' | 'both ends';

/** "The ankle stops it at the bottom: 30° of dorsiflexion; the heels would lift". */
export function obstacleSentence(report: LimitReport, end: End, system: UnitSystem = 'metric'): string {
  const [who, where] = OBSTACLE[report.limit];
  return `${who} ${stops(report.limit)} it at ${end}: ${where(limitBound(report, system))}`;
}

/** "the ankle stops it", for a place that has room for three words. */
export function obstacleName({ limit }: LimitReport): string {
  return `${obstacleWho(limit)} ${stops(limit)} it`;
}

/** Who stops it: "the ankle". */
export function obstacleWho(limit: LimitId): string {
  return firstLower(OBSTACLE[limit][0]);
}

/** How the low and the high end of a setting are called: "is as high as this lifter reaches". */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  footHeight: ['low', 'high'],
  footDistance: ['near', 'far'],
  stanceWidth: ['narrow', 'wide'],
  toeOut: ['straight', 'far out'],
  backrestAngle: ['flat', 'upright'],
  seatAngle: ['flat', 'steep'],
  plateAngle: ['flat', 'steep'],
  railAngle: ['flat', 'steep'],
  benchHeight: ['low', 'high'],
  topKneeAngle: ['straight', 'bent'],
  bottomAngle: ['shallow', 'deep'],
  bottomKneeAngle: ['straight', 'bent'],
  sledStop: ['near', 'far'],
  barPosition: ['far down', 'far up'],
  lockoutTilt: ['neutral', 'tucked'],
  lockoutAngle: ['far past neutral', 'early'],
  stature: ['short', 'tall'],
  mass: ['light', 'heavy'],
};

export function endWord(key: string, end: 'min' | 'max'): string {
  return ENDS[key]?.[end === 'min' ? 0 : 1] ?? (end === 'min' ? 'small' : 'large');
}

/** What people call a choice that the model names otherwise. */
const CHOICE_WORD: Readonly<Record<string, string>> = { male: 'man', female: 'woman' };

/** A named value of a choice as the page shows it: "Woman", "Untrained". */
export function choiceWord(option: string): string {
  const word = CHOICE_WORD[option] ?? option;
  return firstUpper(word);
}
