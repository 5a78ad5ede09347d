import type { Body } from '../anatomy/body';
import { copyFrame, sagittalFrame } from '../math/frame';
import type { Limit } from '../mechanism/limit';
import type { Mechanism } from '../mechanism/mechanism';
import { type Placement, type StateFunction, TILT, thighTrunk } from '../mechanism/state';
import { findAutomatic } from '../movement/findAutomatic';
import type { LegPoint } from '../pose/legPoints';
import { degrees, type SettingSpec, type Settings } from '../setting';
import {
  DEFAULT_TEMPO,
  idleLeg,
  LEGS,
  LOAD_SETTINGS,
  lockoutSetting,
  STANCE_WIDTH,
  TOE_OUT,
  tempoSettings,
} from './commonSettings';
import { backOnBench } from './contact/contactSurfaces';
import { footContacts } from './contact/footContacts';
import { hasPlates } from './equipment/barbellParts';
import { barCenter, mostFlexionUnderBar, thighsOnBar } from './equipment/barInCrease';
import { platesOnFloor } from './equipment/barOnFloor';
import { hipThrustParts } from './equipment/hipThrustParts';
import type { Exercise } from './exercise';
import { bodyLimits, hipsOnFloor, trunkThighAtLeast, trunkThighAtMost } from './posture/bodyLimits';
import { flatFootFrame } from './posture/footPlacement';
import { handBesideHips } from './posture/freeHands';
import { LOCKOUT_TILT, lockoutTilt } from './posture/lockoutTilt';
import { rhythmResidual } from './posture/rhythm';
import { turnOnContact } from './posture/turnOnContact';
import { heldLoad, lightBarHelp, loadSetting, usualLoad } from './usualLoad';

/** Index of the drive in the state: turn of the torso about ground +Z; a quarter turn is lying on the back. */
const TORSO_ANGLE = 7;

/** Half the distance between the hands on the bar. DEFAULT. */
const HALF_GRIP = 0.33;

const LOAD = loadSetting(95, {
  label: 'Barbell',
  most: 400,
  help: `Bar with plates. ${lightBarHelp(true)}`,
});

const SETTINGS: readonly SettingSpec[] = [
  {
    key: 'footHeight',
    label: 'Foot height',
    unit: 'm',
    min: 0,
    max: 0.3,
    default: 0,
    help: 'Height of a block under the feet.',
  },
  {
    key: 'footDistance',
    label: 'Foot distance',
    unit: 'm',
    min: 0.45,
    max: 1.1,
    default: Number.NaN,
    isAutomatic: true,
    help: 'From the bench edge to the projection of the ankle center. Left alone, the shins stand upright at lockout.',
  },
  STANCE_WIDTH,
  TOE_OUT,
  {
    key: 'benchHeight',
    label: 'Bench height',
    unit: 'm',
    min: 0.3,
    max: 0.55,
    default: 0.42,
    help: 'Height of the edge the back turns on.',
    source: 'The default is our choice within the usual 0.40 to 0.46 m.',
  },
  lockoutSetting(-10, 20),
  LOCKOUT_TILT,
  {
    key: 'bottomAngle',
    label: 'Depth',
    unit: 'rad',
    min: degrees(30),
    max: degrees(120),
    default: degrees(100),
    help: 'Thigh–trunk flexion (hip joint + pelvis) at the bottom, unless the plates touch the floor or the thighs the bar first. At the default the hip joint is bent by about 85°: 90° as laboratories count it are true hip flexion.',
  },
  {
    key: 'barPosition',
    label: 'Bar position',
    unit: 'm',
    min: -0.06,
    max: 0.04,
    default: 0,
    help: 'Along the front of the pelvis from the hip crease: positive toward the navel, negative toward the knees. The closer to the bench, the less the hips carry.',
    source: 'In the crease is our choice, not a measurement.',
  },
  LOAD,
  LEGS,
  ...LOAD_SETTINGS,
  ...tempoSettings(DEFAULT_TEMPO),
];

/** The barbell hip thrust: back turning on a bench edge, feet flat, bar in the hip crease; a four-bar with one freedom. */
export const hipThrust: Exercise = {
  id: 'hip-thrust',
  label: 'Barbell hip thrust',
  shortLabel: 'Hip thrust',
  settings: SETTINGS,
  usualLoad: (body, settings) => usualLoad(heldLoad('hip-thrust', body, settings), LOAD),
  resolveAutomatic: (body, settings) => ({ footDistance: findUprightShinDistance(body, settings) }),
  buildMechanism: (body, settings) => buildHipThrust(body, settings),
  buildForces: (body, settings) => ({
    contacts: [
      ...footContacts(body, [0, 1, 0]),
      {
        name: 'bench',
        segment: 'torso',
        point: [...backOnBench(body), 0],
        normal: [Math.cos(body.lifter.benchTilt), Math.sin(body.lifter.benchTilt), 0],
        normalIn: 'segment',
        // arms that hold no bar lie along the trunk and hold on to the bench, which clothes alone would not. DEFAULT
        friction: settings.load > 0 ? body.lifter.padFriction : body.lifter.shoeFriction,
        isPaired: false,
      },
    ],
    held: [{ mover: 'bar', segment: 'pelvis', mass: settings.load }],
    cables: [],
    sled: null,
  }),
};

function buildHipThrust(body: Body, settings: Settings): Mechanism {
  const place = placeHipThrust(body, settings, () => settings.footDistance);
  const bar = (placement: Placement) => barCenter(body, placement.pelvis, settings.barPosition);
  const barHeight: StateFunction = (_y, placement) => bar(placement)[1];
  const hasBar = settings.load > 0;
  return {
    size: 8,
    place,
    close: (y, _placement, residuals) => {
      residuals[0] = rhythmResidual(body.lifter, y) - lockoutTilt(settings, y);
    },
    travel: barHeight,
    limits: hipThrustLimits(body, settings, barHeight),
    goals: { top: 'thigh-trunk-extension', bottom: 'thigh-trunk-flexion' },
    guesses: [88, 82, 75, 68, 60, 52, 45].map((angle) => guessState(8, degrees(angle))),
    hand: (_y, placement) => (hasBar ? [...bar(placement), HALF_GRIP] : handBesideHips(body, placement)),
    idleLeg: idleLeg(settings, idleHip(body, settings), degrees(90)),
    parts: () => hipThrustParts(settings),
    movers: ['bar'],
    moveParts: (_y, placement, out, o) => {
      const [x, height] = bar(placement);
      sagittalFrame(out, o, 0, x, height, 0);
    },
  };
}

/** Hip flexion of a leg that does not work: level, unless a bar is in the way. */
function idleHip(body: Body, { load, barPosition }: Settings): number {
  return load > 0 ? Math.min(degrees(90), mostFlexionUnderBar(body, barPosition)) : degrees(90);
}

type Place = Mechanism['place'];

function placeHipThrust(body: Body, settings: Settings, footDistance: (y: Float64Array) => number): Place {
  const layTrunk = turnOnContact(body, backOnBench(body), settings.benchHeight);
  const stance = { toeDirection: 0, toeOut: settings.toeOut, halfStance: settings.stanceWidth / 2 };
  const foot = flatFootFrame(body, stance, 0, settings.footHeight);
  return (y: Float64Array, placement: Placement) => {
    layTrunk(y[TORSO_ANGLE], y[TILT], placement);
    copyFrame(placement.foot, 0, foot, 0);
    placement.foot[9] += footDistance(y);
  };
}

function hipThrustLimits(body: Body, settings: Settings, barHeight: StateFunction): Limit[] {
  return [
    trunkThighAtMost(settings.bottomAngle),
    trunkThighAtLeast(settings.lockoutAngle),
    hasPlates(settings.load) ? platesOnFloor(barHeight) : hipsOnFloor(body),
    ...(settings.load > 0 ? [thighsOnBar(body, settings.barPosition)] : []),
    ...bodyLimits(body.lifter),
  ];
}

function guessState(size: number, torsoAngle: number): Float64Array {
  const y = new Float64Array(size);
  y[TORSO_ANGLE] = torsoAngle;
  return y;
}

/** Index of the foot distance in the state that looks for it. */
const DISTANCE = 8;
const KNEE_CENTER: LegPoint = { segment: 'tibia_r', point: [0, 0, 0] };
const ANKLE_CENTER: LegPoint = { segment: 'talus_r', point: [0, 0, 0] };

/**
 * Foot distance that puts the knee center over the ankle center at lockout, seen from the side: the same chain with
 * the distance as one unknown more. Where this body has no such lockout, FALLBACK_DISTANCE.
 */
function findUprightShinDistance(body: Body, settings: Settings): number {
  const place = placeHipThrust(body, settings, (y) => y[DISTANCE]);
  const mechanism: Mechanism = {
    ...buildHipThrust(body, { ...settings, footDistance: 0.75 }),
    size: 9,
    place,
    legPoints: [KNEE_CENTER, ANKLE_CENTER],
    close: (y, placement, residuals) => {
      residuals[0] = rhythmResidual(body.lifter, y) - lockoutTilt(settings, y);
      residuals[1] = placement.leg[0] - placement.leg[3];
    },
  };
  const starts = [0.46, 0.42, 0.5, 0.38].map((share) => {
    const y = guessState(9, degrees(85));
    y[DISTANCE] = share * body.lifter.stature;
    return y;
  });
  const atLockout: StateFunction = (y) => thighTrunk(y) - settings.lockoutAngle;
  return findAutomatic(body, mechanism, starts, atLockout) ?? FALLBACK_DISTANCE;
}

const FALLBACK_DISTANCE = 0.75;
