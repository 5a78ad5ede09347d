import type { Body } from '../anatomy/body';
import { sagittalFrame } from '../math/frame';
import type { Mechanism } from '../mechanism/mechanism';
import { type Placement, type StateFunction, thighTrunk } from '../mechanism/state';
import type { Settings } from '../setting';
import { DEFAULT_TEMPO, INERTIA, STANCE_WIDTH, TOE_OUT, tempoSettings } from './commonSettings';
import { barbellParts, hasPlates } from './equipment/barbellParts';
import { handsOnFloor, platesOnFloor } from './equipment/barOnFloor';
import { hangBar } from './equipment/hangingBar';
import type { Exercise } from './exercise';
import { balanceLegPoints, footPoint, massMoment } from './posture/balance';
import { thighTrunkRange } from './posture/depthRule';
import { HINGE_SETTINGS, kneeResidual, withKneeDepth } from './posture/hinge';
import { rhythmResidual } from './posture/rhythm';
import { placeStanding, STANDING, shoulderOf, standingForces, standingGuesses } from './posture/standing';
import { balancedBarSetting, heldLoad, usualLoad } from './usualLoad';

/** Half the distance between the hands on the bar. DEFAULT. */
const HALF_GRIP = 0.27;

const LOAD = balancedBarSetting(72.5, true);

/** The Romanian deadlift: feet flat, bar along the legs, body and bar balanced over the middle of the feet. */
export const romanianDeadlift: Exercise = {
  id: 'romanian-deadlift',
  label: 'Romanian deadlift',
  shortLabel: 'RDL',
  settings: [
    ...HINGE_SETTINGS,
    { ...STANCE_WIDTH, default: 0.3 },
    { ...TOE_OUT, default: 0 },
    LOAD,
    INERTIA,
    ...tempoSettings(DEFAULT_TEMPO),
  ],
  usualLoad: (body, settings) => usualLoad(heldLoad('romanian-deadlift', body, settings), LOAD),
  buildMechanism: (body, settings) => buildRomanianDeadlift(body, withKneeDepth(body, settings, buildRomanianDeadlift)),
  buildForces: (body, settings) =>
    standingForces(body, { held: [{ mover: 'bar', segment: 'torso', mass: settings.load }] }),
};

function buildRomanianDeadlift(body: Body, settings: Settings): Mechanism {
  const { mass, moment } = massMoment(body);
  const hang = hangBar(body, HALF_GRIP);
  const bar = (y: Float64Array, placement: Placement) => hang([y[STANDING.hipX], y[STANDING.hipY]], placement);
  const barHeight: StateFunction = (y, placement) => bar(y, placement)[1];
  return {
    size: STANDING.size,
    place: placeStanding(body, settings),
    legPoints: balanceLegPoints(body),
    close: (y, placement, residuals) => {
      const [barX] = bar(y, placement);
      const [shoulderX] = shoulderOf(body, placement);
      const total = moment(placement, shoulderX, barX) + settings.load * barX;
      residuals[0] = rhythmResidual(body.lifter, y);
      residuals[1] = kneeResidual(settings, y);
      residuals[2] = total / (mass + settings.load) - footPoint(body, placement, 0.5);
    },
    travel: barHeight,
    // past neutral the bar stops rising: its height cannot pace a lockout there
    ...(settings.lockoutAngle < 0 && { progress: (y: Float64Array) => -thighTrunk(y) }),
    ...thighTrunkRange(body, settings, [hasPlates(settings.load) ? platesOnFloor(barHeight) : handsOnFloor(barHeight)]),
    guesses: standingGuesses(body, settings, (angle) => settings.topKneeAngle + 0.3 * angle),
    hand: (y, placement) => [...bar(y, placement), HALF_GRIP],
    parts: () => barbellParts(settings.load),
    movers: ['bar'],
    moveParts: (y, placement, out, o) => {
      const [x, height] = bar(y, placement);
      sagittalFrame(out, o, 0, x, height, 0);
    },
  };
}
