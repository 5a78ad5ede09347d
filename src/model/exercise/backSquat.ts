import type { Body } from '../anatomy/body';
import { sagittalFrame, transformPoint } from '../math/frame';
import type { Mechanism } from '../mechanism/mechanism';
import { type Placement, thighTrunk } from '../mechanism/state';
import { degrees, OWN_DEFAULT, type SettingSpec, type Settings } from '../setting';
import { DEFAULT_TEMPO, INERTIA, lockoutSetting, STANCE_WIDTH, TOE_OUT, tempoSettings } from './commonSettings';
import { trapeziusInTorso } from './contact/contactSurfaces';
import { BAR_RADIUS, barbellParts } from './equipment/barbellParts';
import type { Exercise } from './exercise';
import { balanceLegPoints, footPoint, massMoment } from './posture/balance';
import { bodyLimits, thighsAtLeastLevel, trunkThighAtLeast, trunkThighAtMost } from './posture/bodyLimits';
import { between, depthEnd, depthSettings } from './posture/depthRule';
import { handHeldOut } from './posture/freeHands';
import { rhythmResidual } from './posture/rhythm';
import { placeStanding, STANDING, shoulderOf, standingForces, standingGuesses } from './posture/standing';
import { balancedBarSetting, heldLoad, usualLoad } from './usualLoad';

/** Half the distance between the hands on the bar. DEFAULT. */
const HALF_GRIP = 0.36;

const DEPTH_ANGLE: SettingSpec = {
  key: 'bottomAngle',
  label: 'Depth',
  unit: 'rad',
  min: degrees(40),
  max: degrees(150),
  default: degrees(125),
  help: 'Thigh–trunk flexion (hip joint + pelvis) at the bottom, unless the ankle or another limit stops it first.',
};

const LOAD = balancedBarSetting(42.5, false);

/** The back squat: bar on the back, feet flat, body and bar balanced over the middle of the feet. */
export const backSquat: Exercise = {
  id: 'back-squat',
  label: 'Back squat',
  shortLabel: 'Squat',
  settings: [
    ...depthSettings([{ name: 'angle', setting: DEPTH_ANGLE }], 'parallel'),
    {
      key: 'kneeShare',
      label: 'Knee bend ratio',
      unit: 'ratio',
      min: 0.6,
      max: 1.2,
      default: 0.8,
      help: 'Degrees of knee flexion for each degree of thigh–trunk flexion: low sits back, high sits down.',
      source: OWN_DEFAULT,
    },
    lockoutSetting(0, 20),
    {
      key: 'topKneeAngle',
      label: 'Knee at the top',
      unit: 'rad',
      min: degrees(3),
      max: degrees(30),
      default: degrees(5),
      help: 'Soft knees in standing.',
      source: OWN_DEFAULT,
    },
    STANCE_WIDTH,
    { ...TOE_OUT, default: degrees(15) },
    LOAD,
    INERTIA,
    ...tempoSettings(DEFAULT_TEMPO),
  ],
  usualLoad: (body, settings) => usualLoad(heldLoad('back-squat', body, settings), LOAD),
  buildMechanism: buildBackSquat,
  buildForces: (body, settings) =>
    standingForces(body, { held: [{ mover: 'bar', segment: 'torso', mass: settings.load }] }),
};

function buildBackSquat(body: Body, settings: Settings): Mechanism {
  const { mass, moment } = massMoment(body);
  const [skinX, skinY] = trapeziusInTorso(body);
  const barInTorso = [skinX - BAR_RADIUS, skinY, 0];
  const bar = (placement: Placement) => transformPoint(placement.torso, 0, barInTorso);
  const hasBar = settings.load > 0;
  const reachingMoment = (placement: Placement) =>
    moment(placement, shoulderOf(body, placement)[0], handHeldOut(body, placement)[0]);
  return {
    size: STANDING.size,
    place: placeStanding(body, settings),
    legPoints: balanceLegPoints(body),
    close: (y, placement, residuals) => {
      const [barX] = bar(placement);
      // the hands hold the bar beside the shoulders, or reach forward without one
      const arms = hasBar ? moment(placement, barX, barX) : reachingMoment(placement);
      const total = arms + settings.load * barX;
      residuals[0] = rhythmResidual(body.lifter, y);
      residuals[1] = y[3] - settings.topKneeAngle - settings.kneeShare * (thighTrunk(y) - settings.lockoutAngle);
      residuals[2] = total / (mass + settings.load) - footPoint(body, placement, 0.5);
    },
    travel: (_y, placement) => bar(placement)[1],
    // the bar stops rising a few degrees before the top: its height cannot pace the movement
    progress: (y) => -thighTrunk(y),
    ...squatRange(body, settings),
    guesses: standingGuesses(body, settings, (angle) => settings.topKneeAngle + settings.kneeShare * angle),
    hand: (_y, placement) =>
      hasBar ? [bar(placement)[0], bar(placement)[1], HALF_GRIP] : handHeldOut(body, placement),
    parts: () => barbellParts(settings.load),
    movers: ['bar'],
    moveParts: (_y, placement, out, o) => {
      const [x, height] = bar(placement);
      sagittalFrame(out, o, 0, x, height, 0);
    },
  };
}

/** From the set depth, by default level thighs, to the lockout, within the body's limits. */
function squatRange(body: Body, settings: Settings): Pick<Mechanism, 'limits' | 'goals'> {
  const bottom = depthEnd(settings, [trunkThighAtMost(settings.bottomAngle), null, thighsAtLeastLevel()]);
  return between(bottom, trunkThighAtLeast(settings.lockoutAngle), bodyLimits(body.lifter));
}
