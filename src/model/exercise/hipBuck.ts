import type { Body } from '../anatomy/body';
import { segmentIndex } from '../anatomy/names';
import { sagittalFrame, transformPoint, turnAboutOwnAxis } from '../math/frame';
import type { Mechanism } from '../mechanism/mechanism';
import { type Placement, type StateFunction, TILT, thighTrunk } from '../mechanism/state';
import { findAutomatic } from '../movement/findAutomatic';
import { degrees, OWN_DEFAULT, type Settings } from '../setting';
import {
  DEFAULT_TEMPO,
  INERTIA,
  idleLeg,
  LEGS,
  lockoutSetting,
  PUSH_DIRECTION,
  STANCE_WIDTH,
  TOE_OUT,
  tempoSettings,
} from './commonSettings';
import { backOnFloor } from './contact/contactSurfaces';
import { barbellParts, barPad } from './equipment/barbellParts';
import { barCenter, mostFlexionUnderBar, thighsOnBar } from './equipment/barInCrease';
import type { Exercise } from './exercise';
import { bodyLimits, hipsOnFloor, trunkThighAtLeast, trunkThighAtMost } from './posture/bodyLimits';
import { rhythmResidual } from './posture/rhythm';
import { turnOnContact } from './posture/turnOnContact';

/** State beyond leg and tilt: the foot's pitch about its heel, then the torso's turn about +Z, which drives. */
const [FOOT_PITCH, TORSO_ANGLE, SIZE] = [7, 8, 9];
const ANKLE = 4;
const KNEE = 3;

/** Lowest point of the heel in the calcaneus frame, generic lifter: where it rests on the bench. */
const HEEL_IN_CALCANEUS = [-0.012, -0.0135, 0] as const;

/**
 * The hip buck. No published definition exists; our reading: a supine bridge on the upper back with the heels on a
 * raised bench, from the hips near the floor to full extension.
 */
export const hipBuck: Exercise = {
  id: 'hip-buck',
  label: 'Hip buck',
  alias: 'feet-elevated glute bridge',
  shortLabel: 'Hip buck',
  settings: [
    {
      key: 'benchHeight',
      label: 'Bench height',
      unit: 'm',
      min: 0.1,
      max: 0.6,
      default: 0.4,
      help: 'Height of the bench under the heels.',
      source: 'The default is our choice; no published definition of this exercise exists.',
    },
    {
      key: 'footDistance',
      label: 'Heel distance',
      unit: 'm',
      min: 0.4,
      max: 1.3,
      default: Number.NaN,
      isAutomatic: true,
      help: 'From the upper back on the floor to the heels. Left alone, the knees are bent by 60° at lockout.',
    },
    { ...STANCE_WIDTH, default: 0.25 },
    { ...TOE_OUT, default: 0 },
    {
      key: 'ankleAngle',
      label: 'Ankle',
      unit: 'rad',
      min: degrees(-30),
      max: degrees(20),
      default: 0,
      help: 'Ankle held at this dorsiflexion, the heels alone touching.',
      source: OWN_DEFAULT,
    },
    lockoutSetting(-15, 20),
    {
      key: 'bottomAngle',
      label: 'Depth',
      unit: 'rad',
      min: degrees(20),
      max: degrees(120),
      default: degrees(120),
      help: 'Thigh–trunk flexion at the bottom, unless the hips come down to the floor first.',
    },
    {
      key: 'load',
      label: 'Weight on the hips',
      unit: 'kg',
      min: 0,
      max: 200,
      default: 0,
      group: 'load',
      help: 'Usually done with body weight alone.',
    },
    LEGS,
    INERTIA,
    // one contact a foot: its center of pressure is the heel, and the bench, not the sole, says what square is
    {
      ...PUSH_DIRECTION,
      help: 'Where the heels push on the bench: 0 straight down, + away from the body, − pulling toward it. Left alone, it is worked out.',
    },
    ...tempoSettings(DEFAULT_TEMPO),
  ],
  resolveAutomatic: (body, settings) => ({ footDistance: findHeelDistance(body, settings) }),
  buildMechanism: (body, settings) => buildHipBuck(body, settings),
  buildForces: (body, settings) => ({
    contacts: [
      {
        name: 'heel',
        segment: 'calcn_r',
        point: heelInCalcaneus(body),
        normal: [0, 1, 0],
        normalIn: 'ground',
        friction: body.lifter.shoeFriction,
        isPaired: true,
      },
      {
        name: 'back',
        segment: 'torso',
        point: [...backOnFloor(body), 0],
        normal: [0, 1, 0],
        normalIn: 'ground',
        friction: body.lifter.padFriction,
        isPaired: false,
      },
    ],
    held: [{ mover: 'weight', segment: 'pelvis', mass: settings.load }],
    cables: [],
    sled: null,
  }),
};

function buildHipBuck(body: Body, settings: Settings): Mechanism {
  const hipHeight: StateFunction = (_y, placement) => transformPoint(placement.pelvis, 0, body.hipCenterInPelvis)[1];
  return {
    size: SIZE,
    place: placeHipBuck(body, settings, () => settings.footDistance),
    close: (y, _placement, residuals) => {
      residuals[0] = rhythmResidual(body.lifter, y);
      residuals[1] = y[ANKLE] - settings.ankleAngle;
    },
    travel: hipHeight,
    // with straight legs or past neutral the hips stop rising before the top: their height cannot pace the movement
    progress: (y) => -thighTrunk(y),
    limits: [
      trunkThighAtMost(settings.bottomAngle),
      trunkThighAtLeast(settings.lockoutAngle),
      hipsOnFloor(body),
      ...(settings.load > 0 ? [thighsOnBar(body)] : []),
      ...bodyLimits(body.lifter),
    ],
    goals: { top: 'thigh-trunk-extension', bottom: 'hips-on-floor' },
    guesses: [140, 130, 120, 110, 100, 92].map((angle) => guessState(SIZE, degrees(angle))),
    idleLeg: idleLeg(
      settings,
      settings.load > 0 ? Math.min(degrees(90), mostFlexionUnderBar(body)) : degrees(90),
      degrees(60),
    ),
    parts: () => [
      {
        name: 'bench',
        material: 'pad',
        shape: { kind: 'box', size: [0.4, 0.09, 1.1] },
        center: [settings.footDistance + 0.12, settings.benchHeight - 0.045, 0],
        rotationXyz: [0, 0, 0],
      },
      ...(settings.load > 0 ? [...barbellParts(settings.load, 'weight'), barPad('weight')] : []),
    ],
    movers: ['weight'],
    moveParts: (_y, placement, out, o) => {
      const [x, height] = barCenter(body, placement.pelvis);
      sagittalFrame(out, o, 0, x, height, 0);
    },
  };
}

/** The upper back turning on the floor at ground x = 0, the heels resting on the bench edge line. */
function placeHipBuck(body: Body, settings: Settings, heelDistance: (y: Float64Array) => number): Mechanism['place'] {
  const layTrunk = turnOnContact(body, backOnFloor(body), 0);
  const heel = heelInCalcaneus(body);
  return (y: Float64Array, placement: Placement) => {
    layTrunk(y[TORSO_ANGLE], y[TILT], placement);
    const { foot } = placement;
    sagittalFrame(foot, 0, y[FOOT_PITCH], 0, 0, 0);
    turnAboutOwnAxis(foot, 0, 1, -settings.toeOut);
    const [dx, dy, dz] = transformPoint(foot, 0, heel);
    foot[9] = heelDistance(y) - dx;
    foot[10] = settings.benchHeight - dy;
    foot[11] = settings.stanceWidth / 2 - dz;
  };
}

/** Lowest point of the heel, in the calcaneus frame. */
export function heelInCalcaneus(body: Body): [number, number, number] {
  const scale = body.scales[segmentIndex('calcn_r')];
  return [HEEL_IN_CALCANEUS[0] * scale, HEEL_IN_CALCANEUS[1] * scale, HEEL_IN_CALCANEUS[2] * scale];
}

function guessState(size: number, torsoAngle: number): Float64Array {
  const y = new Float64Array(size);
  y[TORSO_ANGLE] = torsoAngle;
  y[FOOT_PITCH] = degrees(45);
  return y;
}

/** Knee flexion at lockout that places the heels when they are left to themselves. DEFAULT. */
const LOCKOUT_KNEE = degrees(60);
const DISTANCE = 9;
const FALLBACK_DISTANCE = 0.8;

/** Heel distance that bends the knees by LOCKOUT_KNEE at lockout, found as one unknown more of the same chain. */
function findHeelDistance(body: Body, settings: Settings): number {
  const mechanism: Mechanism = {
    ...buildHipBuck(body, { ...settings, footDistance: FALLBACK_DISTANCE }),
    size: SIZE + 1,
    place: placeHipBuck(body, settings, (y) => y[DISTANCE]),
    close: (y, _placement, residuals) => {
      residuals[0] = rhythmResidual(body.lifter, y);
      residuals[1] = y[ANKLE] - settings.ankleAngle;
      residuals[2] = y[KNEE] - LOCKOUT_KNEE;
    },
  };
  const starts = [0.5, 0.45, 0.55, 0.4].map((share) => {
    const y = guessState(SIZE + 1, degrees(125));
    y[DISTANCE] = share * body.lifter.stature;
    return y;
  });
  const atLockout: StateFunction = (y) => thighTrunk(y) - settings.lockoutAngle;
  return findAutomatic(body, mechanism, starts, atLockout) ?? FALLBACK_DISTANCE;
}
