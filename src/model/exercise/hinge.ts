import { degrees, type SettingSpec, type Settings } from '../setting';
import { lockoutSetting } from './commonSettings';
import { TILT } from './exercise';

/** Settings of exercises that hinge at the hip with a knee that bends along. */
export const HINGE_SETTINGS: readonly SettingSpec[] = [
  {
    key: 'bottomAngle',
    label: 'Depth',
    unit: 'rad',
    min: degrees(40),
    max: degrees(130),
    default: degrees(80),
    help: 'Thigh–trunk flexion (hip joint + pelvis) at the bottom; about 80° was measured at 70 % of 1RM (Lee 2018).',
  },
  {
    key: 'bottomKneeAngle',
    label: 'Knee at the bottom',
    unit: 'rad',
    min: degrees(5),
    max: degrees(60),
    default: degrees(34),
    help: 'Knee flexion at the set depth: 15° as taught, 34° as measured (Lee 2018).',
  },
  {
    key: 'topKneeAngle',
    label: 'Knee at the top',
    unit: 'rad',
    min: degrees(3),
    max: degrees(30),
    default: degrees(8),
    help: 'Soft knees in standing. DEFAULT.',
  },
  lockoutSetting(-10, 20),
];

/** Zero where the knee bends in step with the thigh–trunk angle, from its top to its bottom setting. */
export function kneeResidual(settings: Settings, y: Float64Array): number {
  const share = (y[0] + y[TILT] - settings.lockoutAngle) / (settings.bottomAngle - settings.lockoutAngle);
  return y[3] - settings.topKneeAngle - share * (settings.bottomKneeAngle - settings.topKneeAngle);
}
