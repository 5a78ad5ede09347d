import type { Body } from '../../anatomy/body';
import type { Lifter } from '../../anatomy/lifter';
import { transformPoint } from '../../math/frame';
import type { Limit, LimitId } from '../../mechanism/limit';
import { TILT, thighTrunk } from '../../mechanism/state';
import { hamstringHipLimit } from '../../pose/lumbopelvicRhythm';
import { degrees } from '../../setting';
import { buttockRadius } from '../contact/contactSurfaces';

const [FLEXION, ADDUCTION, ROTATION, KNEE, ANKLE, SUBTALAR] = [0, 1, 2, 3, 4, 5];

/** Limits every exercise shares: the lifter's mobility, and the coordinate ranges of the source model for the rest. */
export function bodyLimits(lifter: Lifter): Limit[] {
  return [
    atMost('hip-flexion', FLEXION, lifter.hipFlexionLimit),
    atLeast('hip-extension', FLEXION, -lifter.hipExtensionLimit),
    {
      id: 'hamstrings',
      bound: lifter.hamstringLimit,
      unit: 'rad',
      margin: (y) => hamstringHipLimit(lifter, y[KNEE]) - y[FLEXION],
    },
    atMost('hip-adduction', ADDUCTION, degrees(30)),
    atLeast('hip-abduction', ADDUCTION, degrees(-50)),
    atMost('hip-internal-rotation', ROTATION, degrees(40)),
    atLeast('hip-external-rotation', ROTATION, degrees(-40)),
    atMost('knee-flexion', KNEE, degrees(140)),
    atLeast('knee-extension', KNEE, 0),
    atMost('ankle-dorsiflexion', ANKLE, lifter.dorsiflexionLimit),
    atLeast('ankle-plantarflexion', ANKLE, degrees(-50)),
    atMost('subtalar-inversion', SUBTALAR, degrees(35)),
    atLeast('subtalar-eversion', SUBTALAR, degrees(-35)),
    atMost('lumbar-flexion', TILT, lifter.lumbarFlexionLimit),
  ];
}

/** The hips sink no lower than the buttocks allow. */
export function hipsOnFloor(body: Body): Limit {
  const depth = buttockRadius(body);
  const margin: Limit['margin'] = (_y, { pelvis }) => transformPoint(pelvis, 0, body.hipCenterInPelvis)[1] - depth;
  return { id: 'hips-on-floor', bound: depth, unit: 'm', margin };
}

/** Coordinate `index` of the state stays at or below `bound`, rad. */
function atMost(id: LimitId, index: number, bound: number): Limit {
  return { id, bound, unit: 'rad', margin: (y) => bound - y[index] };
}

/** Coordinate `index` of the state stays at or above `bound`, rad. */
export function atLeast(id: LimitId, index: number, bound: number): Limit {
  return { id, bound, unit: 'rad', margin: (y) => y[index] - bound };
}

/** The thighs sink no lower than level: the angle of the femur's long axis below the horizontal stays at least zero. */
export function thighsAtLeastLevel(): Limit {
  const margin: Limit['margin'] = (y, { pelvis }) => {
    // the long axis in the pelvis, from flexion and adduction; rotation turns about it
    const x = Math.sin(y[FLEXION]) * Math.cos(y[ADDUCTION]);
    const down = Math.cos(y[FLEXION]) * Math.cos(y[ADDUCTION]);
    const z = -Math.sin(y[ADDUCTION]);
    return Math.asin(-(pelvis[3] * x - pelvis[4] * down + pelvis[5] * z));
  };
  return { id: 'thighs-level', bound: 0, unit: 'rad', margin };
}

/** Limits on thigh–trunk flexion, the sum of hip flexion and pelvic tilt. */
export function trunkThighAtMost(bound: number): Limit {
  return { id: 'thigh-trunk-flexion', bound, unit: 'rad', margin: (y) => bound - thighTrunk(y) };
}

/** As `trunkThighAtMost`, from the other side. */
export function trunkThighAtLeast(bound: number): Limit {
  return { id: 'thigh-trunk-extension', bound, unit: 'rad', margin: (y) => thighTrunk(y) - bound };
}
