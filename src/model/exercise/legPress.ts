import { type Body, hipInTorso } from '../anatomy/body';
import { segmentIndex } from '../anatomy/names';
import { copyFrame, FRAME_SIZE, type Frames, sagittalFrame, transformPoint } from '../math/frame';
import type { Triple } from '../math/triple';
import type { Limit } from '../mechanism/limit';
import type { Mechanism } from '../mechanism/mechanism';
import { type Ends, type Placement, TILT } from '../mechanism/state';
import { solvePelvisBelowTorso } from '../pose/forwardKinematics';
import { legReach } from '../pose/guessLeg';
import { degrees, OWN_DEFAULT, type SettingSpec, type Settings } from '../setting';
import {
  DEFAULT_TEMPO,
  idleLeg,
  LEGS,
  MACHINE_LOAD_SETTINGS,
  STANCE_WIDTH,
  TOE_OUT,
  tempoSettings,
} from './commonSettings';
import { ballInFoot, footContacts } from './contact/footContacts';
import type { Contact } from './contact/forces';
import { FOOTPLATE, handleGrip, legPressParts, SEAT_HIP_HEIGHT, type Seated } from './equipment/legPressParts';
import type { Exercise } from './exercise';
import { atLeast, bodyLimits, trunkThighAtLeast, trunkThighAtMost } from './posture/bodyLimits';
import { between, depthEnd, depthSettings } from './posture/depthRule';
import { flatFootFrame } from './posture/footPlacement';
import { rhythmResidual } from './posture/rhythm';
import { readTrunkFrames, type TrunkFrames } from './posture/trunkFrames';
import { heldLoad, loadSetting, usualLoad } from './usualLoad';

/** Index of the drive in the state: distance from the hip centers (pelvis untilted) to the plate along the rail. */
const SLED = 7;
const KNEE = 3;

const DEPTH_ANGLE: SettingSpec = {
  key: 'bottomAngle',
  label: 'Depth',
  unit: 'rad',
  min: degrees(90),
  max: degrees(160),
  default: degrees(145),
  help: 'Thigh–trunk flexion (hip joint + pelvis) at which the sled is turned around.',
};

const SLED_STOP: SettingSpec = {
  key: 'sledStop',
  label: 'Sled stop',
  unit: 'm',
  min: 0.2,
  max: 0.9,
  default: 0.55,
  help: "The machine's stop: the closest the plate comes to the hip centers along the rail.",
  source: OWN_DEFAULT,
};

const LOAD = loadSetting(65, {
  label: 'Plates',
  most: 500,
  help: 'Weight plates on the sled, without the sled itself.',
});

const SETTINGS: readonly SettingSpec[] = [
  {
    key: 'footHeight',
    label: 'Foot height',
    unit: 'm',
    min: 0,
    max: 0.35,
    default: 0.17,
    help: 'Up the plate, from the rail line through the hip centers to the projection of the ankle center.',
    source: OWN_DEFAULT,
  },
  STANCE_WIDTH,
  TOE_OUT,
  {
    key: 'backrestAngle',
    label: 'Backrest angle',
    unit: 'rad',
    min: 0,
    max: degrees(60),
    default: degrees(30),
    help: 'Backrest above horizontal.',
    source: 'The default was read off one animation rig; machines differ.',
  },
  {
    key: 'seatAngle',
    label: 'Seat angle',
    unit: 'rad',
    min: 0,
    max: degrees(60),
    default: 0,
    help: 'Rise of the seat toward the knees. It turns the push of the seat and stops the thighs at the top.',
    source:
      'Level is our choice. Marchetti 2023 compared 90 and 125° between seat and backrest, which are 60 and 25° here with a backrest of 30°.',
  },
  {
    key: 'railAngle',
    label: 'Rail angle',
    unit: 'rad',
    min: 0,
    max: degrees(90),
    default: degrees(45),
    help: 'Rail above horizontal.',
  },
  {
    key: 'plateAngle',
    label: 'Plate angle',
    unit: 'rad',
    min: degrees(-15),
    max: degrees(30),
    default: degrees(12),
    help: 'Plate turned from square to the rail toward vertical.',
    source: 'The default was read off one animation rig.',
  },
  ...depthSettings([
    { name: 'angle', setting: DEPTH_ANGLE },
    { name: 'stop', setting: SLED_STOP },
  ]),
  {
    key: 'topKneeAngle',
    label: 'Knee at the top',
    unit: 'rad',
    min: degrees(3),
    max: degrees(60),
    default: degrees(10),
    help: 'Knee flexion at which the legs count as extended.',
  },
  LOAD,
  {
    key: 'sledMass',
    label: 'Sled',
    unit: 'kg',
    min: 0,
    max: 120,
    default: 47,
    group: 'load',
    help: 'Mass of the empty sled.',
    source: 'The default is our choice; commercial machines are quoted at 36 to 68 kg.',
  },
  {
    key: 'railFriction',
    label: 'Rail friction',
    unit: 'ratio',
    min: 0,
    max: 0.2,
    default: 0.03,
    group: 'load',
    help: 'Friction of the rail over its load.',
    source: 'Linear bearings have 1 to 5 % (from memory, low confidence).',
  },
  LEGS,
  ...MACHINE_LOAD_SETTINGS,
  ...tempoSettings(DEFAULT_TEMPO),
];

/** The leg press on a sloping rail, 45° unless set otherwise: torso fixed to the backrest, feet flat on a plate that slides along a rail. */
export const legPress: Exercise = {
  id: 'leg-press',
  label: 'Leg press 45°',
  angleInLabel: 'railAngle',
  shortLabel: 'Leg press',
  settings: SETTINGS,
  usualLoad: (body, settings) => usualLoad(heldLoad('leg-press', body, settings), LOAD, settings.sledMass),
  buildMechanism: buildLegPress,
  buildForces: (body, settings) => {
    const plate = plateDirections(settings);
    const pad = [Math.sin(settings.backrestAngle), Math.cos(settings.backrestAngle), 0] as const;
    return {
      contacts: [
        ...footContacts(body, [-Math.sin(plate.upAngle), Math.cos(plate.upAngle), 0]),
        padContact(body, UPPER_BACK, pad),
        padContact(body, SACRUM, pad),
        padContact(body, BUTTOCKS, [-Math.sin(settings.seatAngle), Math.cos(settings.seatAngle), 0]),
      ],
      held: [],
      cables: [],
      sled: {
        mass: settings.load + settings.sledMass,
        rail: [plate.railX, plate.railY, 0],
        friction: settings.railFriction,
      },
    };
  },
};

function buildLegPress(body: Body, settings: Settings): Mechanism {
  const plate = plateDirections(settings);
  const foot = {
    toeDirection: plate.upAngle,
    toeOut: settings.toeOut,
    halfStance: settings.stanceWidth / 2,
  };
  const trunk = fixTorso(body, settings.backrestAngle);

  const plateFromFoot = flatFootFrame(body, foot, settings.footHeight * plate.upX, settings.footHeight * plate.upY);
  const place = (y: Float64Array, placement: Placement): void => {
    setTrunk(body, trunk, y[TILT], placement);
    copyFrame(placement.foot, 0, plateFromFoot, 0);
    placement.foot[9] += y[SLED] * plate.railX;
    placement.foot[10] += SEAT_HIP_HEIGHT + y[SLED] * plate.railY;
  };

  const { longest } = legReach(body);
  const grip = handleGrip(body, trunk);
  return {
    size: 8,
    place,
    close: (y, _placement, residuals) => {
      residuals[0] = rhythmResidual(body.lifter, y);
    },
    travel: (y) => y[SLED],
    ...legPressRange(body, settings),
    guesses: [0.96, 0.9, 0.8, 0.7, 0.6, 0.5].map((part) => guessState(settings, part * longest)),
    hand: () => grip,
    idleLeg: idleLeg(settings, degrees(55), degrees(90)),
    parts: (ends) => legPressParts(body, settings, seatedAt(body, trunk, settings.seatAngle, ends)),
    movers: ['sled'],
    moveParts: (y, _placement, out, o) => {
      const x = y[SLED] * plate.railX;
      sagittalFrame(out, o, plate.upAngle, x, SEAT_HIP_HEIGHT + y[SLED] * plate.railY, 0);
    },
  };
}

/** Where a pad carries the trunk: forward and up in the segment's frame, generic lifter, m. */
interface PadPoint extends Pick<Contact, 'name' | 'segment'> {
  readonly at: readonly [number, number];
}

/** Shoulder blades, back of the pelvis, buttocks. DEFAULT. */
const UPPER_BACK: PadPoint = { name: 'back', segment: 'torso', at: [-0.09, 0.28] };
const SACRUM: PadPoint = { name: 'back', segment: 'pelvis', at: [-0.16, 0.03] };
const BUTTOCKS: PadPoint = { name: 'seat', segment: 'pelvis', at: [-0.12, -0.13] };

function padContact(body: Body, { name, segment, at: [x, y] }: PadPoint, normal: Triple): Contact {
  const scale = body.scales[segmentIndex(segment)];
  return {
    name,
    segment,
    point: [x * scale, y * scale, 0],
    normal,
    normalIn: 'ground',
    friction: body.lifter.padFriction,
    isPaired: false,
  };
}

/** Directions of the rail (away from the lifter) and of the plate's upward slope, in the sagittal plane. */
function plateDirections(settings: Settings) {
  const upAngle = settings.railAngle + Math.PI / 2 - settings.plateAngle;
  return {
    upAngle,
    upX: Math.cos(upAngle),
    upY: Math.sin(upAngle),
    railX: Math.cos(settings.railAngle),
    railY: Math.sin(settings.railAngle),
  };
}

/** The torso's place: long axis along the backrest, the untilted hip centers over the ground origin. */
function fixTorso(body: Body, backrestAngle: number): Frames {
  const angle = Math.PI / 2 - backrestAngle;
  const torso = new Float64Array(12);
  const [hipX, hipY] = hipInTorso(body);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  sagittalFrame(torso, 0, angle, -(c * hipX - s * hipY), SEAT_HIP_HEIGHT - (s * hipX + c * hipY), 0);
  return torso;
}

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const trunkFrames: TrunkFrames = readTrunkFrames();

function setTrunk(body: Body, torso: Frames, tilt: number, placement: Placement): void {
  trunkFrames.setTorso(torso);
  solvePelvisBelowTorso(body, -tilt, trunkFrames.frames);
  trunkFrames.copyTo(placement);
}

/** What the machine is adjusted to; the hips are lowest, square to the seat, at one of the ends. */
function seatedAt(body: Body, torso: Frames, seatAngle: number, { bottom, top }: Ends): Seated {
  const hips = [bottom, top].map((y) => hipCenterAt(body, torso, y[TILT]));
  const [atBottom, atTop] = hips.map(([x, y]) => y * Math.cos(seatAngle) - x * Math.sin(seatAngle));
  const lowestHip = atBottom < atTop ? hips[0] : hips[1];
  return { torso, lowestHip, farthest: Math.max(bottom[SLED], top[SLED]) };
}

function hipCenterAt(body: Body, torso: Frames, tilt: number): readonly [number, number] {
  trunkFrames.setTorso(torso);
  solvePelvisBelowTorso(body, -tilt, trunkFrames.frames);
  const [x, y] = transformPoint(trunkFrames.frames, PELVIS, body.hipCenterInPelvis);
  return [x, y];
}

function legPressRange(body: Body, settings: Settings): Pick<Mechanism, 'limits' | 'goals'> {
  const stop: Limit = {
    id: 'sled-stop',
    bound: settings.sledStop,
    unit: 'm',
    margin: (y) => y[SLED] - settings.sledStop,
  };
  return between(
    depthEnd(settings, [trunkThighAtMost(settings.bottomAngle), stop]),
    atLeast('top-knee', KNEE, settings.topKneeAngle),
    [thighsOnSeat(settings), feetOnPlate(body), ...bodyLimits(body.lifter)],
  );
}

/** The thighs lie along the seat: thigh–trunk flexion is what backrest and seat leave of a straight line. */
function thighsOnSeat({ backrestAngle, seatAngle }: Settings): Limit {
  return { ...trunkThighAtLeast(backrestAngle + seatAngle), id: 'thighs-on-seat', bound: seatAngle };
}

/** What pushes must have plate under it: wide and turned-out feet come to its sides. */
function feetOnPlate(body: Body): Limit {
  const ball = ballInFoot(body);
  const margin: Limit['margin'] = (_y, { foot }) => FOOTPLATE.halfWidth - transformPoint(foot, 0, ball)[2];
  return { id: 'feet-on-plate', bound: FOOTPLATE.halfWidth, unit: 'm', margin };
}

/** Posterior tilt near the top of a usual machine; only a first guess. */
const GUESSED_TILT = degrees(15);

/** A state with the ankle about `reach` from the hips; the leg coordinates are left to the leg solver. */
function guessState(settings: Settings, reach: number): Float64Array {
  const y = new Float64Array(8);
  y[SLED] = Math.sqrt(Math.max(reach * reach - settings.footHeight ** 2, 0.01)) + 0.06;
  y[TILT] = GUESSED_TILT;
  return y;
}
