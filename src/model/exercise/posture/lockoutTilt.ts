import { thighTrunk } from '../../mechanism/state';
import { minimumJerk } from '../../pose/tempo';
import { degrees, type SettingSpec, type Settings } from '../../setting';

/** The last stretch of thigh–trunk flexion before lockout, over which the pelvis rolls under. DEFAULT. */
const STRETCH = degrees(30);

/** How far the pelvis is tucked at the extended end. */
export const LOCKOUT_TILT: SettingSpec = {
  key: 'lockoutTilt',
  label: 'Pelvis at lockout',
  unit: 'rad',
  min: 0,
  max: degrees(20),
  default: 0,
  help: 'Posterior pelvic tilt at lockout beyond the rhythm: 0° is neutral, more tucks the pelvis and extends the hip joint further. People end slightly tucked.',
  source: 'Pelvis and trunk turn by 12 ± 21° in all (Brazil 2021).',
};

/**
 * Posterior tilt that tucking the pelvis adds: nothing until the last stretch, the whole setting at lockout and beyond, a
 * step without a jolt between. Own derivation, docs/model.md "Barbell hip thrust".
 */
export function lockoutTilt({ lockoutAngle, lockoutTilt: tilt }: Settings, y: Float64Array): number {
  const share = Math.min(1, Math.max(0, 1 - (thighTrunk(y) - lockoutAngle) / STRETCH));
  return tilt * minimumJerk(share);
}
