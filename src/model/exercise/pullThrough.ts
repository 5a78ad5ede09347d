import type { Body } from '../anatomy/body';
import { heelBackX } from '../anatomy/foot';
import { sagittalFrame } from '../math/frame';
import { GRAVITY } from '../math/gravity';
import type { Mechanism } from '../mechanism/mechanism';
import { thighTrunk } from '../mechanism/state';
import { legReach } from '../pose/guessLeg';
import { OWN_DEFAULT, type SettingSpec, type Settings } from '../setting';
import { DEFAULT_TEMPO, INERTIA, STANCE_WIDTH, TOE_OUT, tempoSettings } from './commonSettings';
import { cableParts } from './equipment/cableParts';
import { ropePath } from './equipment/rope';
import type { Exercise } from './exercise';
import { balanceLegPoints, footPoint, massMoment } from './posture/balance';
import { thighTrunkRange } from './posture/depthRule';
import { HINGE_SETTINGS, kneeResidual, withKneeDepth } from './posture/hinge';
import { rhythmResidual } from './posture/rhythm';
import { placeStanding, STANDING, shoulderOf, standingForces, standingGuesses } from './posture/standing';
import { loadable } from './usualLoad';

/** Half the distance between the hands on the rope. DEFAULT. */
const HALF_GRIP = 0.05;

/** Usual weight of the cable over body mass, the middle of 20 to 40 %: balance ends it, long before strength does. DEFAULT. */
const USUAL_OF_MASS = 0.3;

const LOAD: SettingSpec = {
  key: 'load',
  label: 'Cable',
  unit: 'kg',
  min: 0,
  max: 100,
  default: 22.5,
  isAutomatic: true,
  group: 'load',
  help: 'Weight the cable holds. It pulls back, and the body leans to keep balance. Left alone, it is 30 % of body weight; 20 to 40 % is usual.',
};

/** The cable pull-through: a low pulley behind, the rope between the legs, body weight and cable balanced over the feet. */
export const pullThrough: Exercise = {
  id: 'pull-through',
  label: 'Cable pull-through',
  shortLabel: 'Pull-through',
  settings: [
    ...HINGE_SETTINGS,
    {
      key: 'pulleyDistance',
      label: 'Pulley distance',
      unit: 'm',
      min: 0.5,
      max: 1.5,
      default: 0.8,
      help: 'From the pulley forward to the heels; 0.6 to 1.0 m is usual.',
      source: OWN_DEFAULT,
    },
    {
      key: 'pulleyHeight',
      label: 'Pulley height',
      unit: 'm',
      min: 0.05,
      max: 0.6,
      default: 0.15,
      help: 'Pulley axis above the floor, its lowest place.',
      source: OWN_DEFAULT,
    },
    { ...STANCE_WIDTH, default: 0.45 },
    TOE_OUT,
    LOAD,
    INERTIA,
    ...tempoSettings(DEFAULT_TEMPO),
  ],
  usualLoad: (body) => loadable(USUAL_OF_MASS * body.lifter.mass, LOAD),
  buildMechanism: (body, settings) => buildPullThrough(body, withKneeDepth(body, settings, buildPullThrough)),
  buildForces: (body, settings) =>
    standingForces(body, { cables: [{ mover: 'rope', segment: 'torso', mass: settings.load }] }),
};

function buildPullThrough(body: Body, settings: Settings): Mechanism {
  const { mass, moment } = massMoment(body);
  const pulley = [heelX(body) - settings.pulleyDistance, settings.pulleyHeight] as const;
  const rope = ropePath(body, pulley, HALF_GRIP);
  const tension = settings.load * GRAVITY;
  return {
    size: STANDING.size,
    place: placeStanding(body, settings),
    legPoints: balanceLegPoints(body),
    close: (y, placement, residuals) => {
      const { hand, pull } = rope(placement);
      const [shoulderX] = shoulderOf(body, placement);
      residuals[0] = rhythmResidual(body.lifter, y);
      residuals[1] = kneeResidual(settings, y);
      const middle = footPoint(body, placement, 0.5);
      const weight = moment(placement, shoulderX, hand[0]) - mass * middle;
      // moments about the middle of the feet: weight forward, cable at the hands
      const cable = tension * ((hand[0] - middle) * pull[1] - hand[1] * pull[0]);
      residuals[2] = weight / mass - cable / (mass * GRAVITY);
    },
    travel: (_y, placement) => rope(placement).length,
    // near a high pulley the rope may grow and shrink again on one way: its length cannot pace the movement
    progress: (y) => -thighTrunk(y),
    ...thighTrunkRange(body, settings),
    guesses: standingGuesses(body, settings, (angle) => settings.topKneeAngle + 0.3 * angle),
    hand: (_y, placement) => [...rope(placement).hand, HALF_GRIP],
    parts: () => cableParts(pulley),
    movers: ['rope'],
    // the rope's frame: origin at the hands, x toward the pulley
    moveParts: (_y, placement, out, o) => {
      const { hand, pull } = rope(placement);
      sagittalFrame(out, o, Math.atan2(pull[1], pull[0]), hand[0], hand[1], 0);
    },
  };
}

/** Back of the heels, the ankle centers standing over x = 0. */
function heelX(body: Body): number {
  return heelBackX(body) - legReach(body).ankleInFoot[0];
}
