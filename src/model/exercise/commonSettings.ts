import { degrees, OWN_DEFAULT, type SettingSpec, type Settings } from '../setting';

/** Distance of the feet. */
export const STANCE_WIDTH: SettingSpec = {
  key: 'stanceWidth',
  label: 'Stance width',
  unit: 'm',
  min: 0.15,
  max: 1,
  default: 0.4,
  help: 'Between the projections of the two ankle centers.',
  source: OWN_DEFAULT,
};

/** Turn of the feet. */
export const TOE_OUT: SettingSpec = {
  key: 'toeOut',
  label: 'Toe-out',
  unit: 'rad',
  min: 0,
  max: degrees(45),
  default: degrees(10),
  help: 'Turn of each foot outward.',
  source: OWN_DEFAULT,
};

/** Where the extended end is set. */
export function lockoutSetting(minDeg: number, maxDeg: number): SettingSpec {
  return {
    key: 'lockoutAngle',
    label: 'Lockout',
    unit: 'rad',
    min: degrees(minDeg),
    max: degrees(maxDeg),
    default: 0,
    help:
      minDeg < 0 ? 'Thigh–trunk flexion at the top; negative is beyond neutral.' : 'Thigh–trunk flexion at the top.',
  };
}

/** What the four times of a repetition are when nobody sets them, s. */
export interface TempoDefaults {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
  readonly pause: number;
}

/** One clock drives both sides, so tempo settings are the same in every exercise. */
export function tempoSettings(defaults: TempoDefaults): SettingSpec[] {
  const { up, hold, down, pause } = defaults;
  const stages = [
    { key: 'tempoUp', label: 'Up', min: 0.2, default: up, help: 'Time from the flexed to the extended end.' },
    { key: 'tempoHold', label: 'Hold', min: 0, default: hold, help: 'Time held at the extended end.' },
    { key: 'tempoDown', label: 'Down', min: 0.2, default: down, help: 'Time back to the flexed end.' },
    {
      key: 'tempoPause',
      label: 'Pause',
      min: 0,
      default: pause,
      help: 'Rest at the flexed end before the next repetition.',
    },
  ];
  return stages.map((stage) => ({ ...stage, unit: 's', max: 10, group: 'tempo' }));
}

/** Suggested tempo within the published hip-thrust and leg-press ranges (DEFAULT). */
export const DEFAULT_TEMPO: TempoDefaults = { up: 2, hold: 0, down: 2, pause: 0 };

/** Whether one leg or both work. */
export const LEGS: SettingSpec = {
  key: 'legs',
  label: 'Legs',
  unit: 'choice',
  min: 0,
  max: 1,
  default: 0,
  options: ['both', 'one'],
  help: 'With one, the right leg works and the left is held still; the pelvis stays level.',
};

/** The posture of a leg held out of the way, by hip and knee flexion; undefined while both legs work. */
export function idleLeg(settings: Settings, hip: number, knee: number): Float64Array | undefined {
  return settings.legs === 1 ? Float64Array.of(hip, 0, 0, knee, 0, 0) : undefined;
}

/** Whether accelerations count in the loads. */
export const INERTIA: SettingSpec = {
  key: 'inertia',
  label: 'Inertia',
  unit: 'choice',
  min: 0,
  max: 1,
  default: 1,
  options: ['off', 'on'],
  group: 'load',
  help: 'Whether the accelerations of the tempo count, or every sample is held still.',
};

const PUSH_THROUGH: SettingSpec = {
  key: 'footPressure',
  label: 'Foot pressure point',
  unit: 'ratio',
  min: 0,
  max: 1,
  default: 0.5,
  isAutomatic: true,
  group: 'load',
  help: 'Where under the foot the push goes through: 0 at the heel, 1 at the ball. Left alone, it is worked out.',
};

/** Just inside what the friction of shoes allows. */
const STEEPEST_PUSH = degrees(30);

/** Direction of the feet’s push, where it is not balance that decides it. */
export const PUSH_DIRECTION: SettingSpec = {
  key: 'pushDirection',
  label: 'Push direction',
  unit: 'rad',
  min: -STEEPEST_PUSH,
  max: STEEPEST_PUSH,
  default: 0,
  isAutomatic: true,
  group: 'load',
  help: 'Where the feet push: 0 square to the sole, + toward the toes, − toward the heels. Left alone, it is worked out.',
};

/** How feet that push on a machine may choose their direction; indices into PUSH_RULE.options. */
export const PUSH_RULES = { square: 0, angle: 1, hip: 2, free: 3 } as const;

/** Where the feet of a machine push: back and seat hold against any direction, so equilibrium leaves it open. */
export const PUSH_RULE: SettingSpec = {
  key: 'pushRule',
  label: 'Push of the feet',
  unit: 'choice',
  min: 0,
  max: 3,
  default: PUSH_RULES.square,
  options: ['square', 'angle', 'toward hip', 'free'],
  group: 'load',
  help: 'Where the feet push. Equilibrium leaves it open here: square to the sole, at the angle set below, along a line through a point just above and ahead of the hip, or whatever asks least of the muscles.',
  source:
    'Square is our choice. People steer a seated push through a point above and slightly ahead of the hip (Gruben 2003); how far is our choice.',
};

/** The push direction where the rule asks for one. */
const RULED_PUSH_DIRECTION: SettingSpec = {
  ...PUSH_DIRECTION,
  isAutomatic: false,
  help: 'Where the feet push: 0 square to the sole, + toward the toes, − toward the heels.',
  usedWhen: { key: PUSH_RULE.key, value: PUSH_RULES.angle },
};

/**
 * How the forces are worked out where back or seat also carry the body. Standing on the floor, balance alone fixes center
 * of pressure and push direction, so there only inertia is left to set.
 */
export const LOAD_SETTINGS: readonly SettingSpec[] = [INERTIA, PUSH_THROUGH, PUSH_DIRECTION];

/** The same on a machine whose feet may push in any direction. */
export const MACHINE_LOAD_SETTINGS: readonly SettingSpec[] = [INERTIA, PUSH_THROUGH, PUSH_RULE, RULED_PUSH_DIRECTION];
