import type { Body } from '../../anatomy/body';
import type { Mechanism } from '../../mechanism/mechanism';
import { createChainSolver } from '../../mechanism/solveMechanism';
import { thighTrunk } from '../../mechanism/state';
import { findMovement } from '../../movement/movement';
import { degrees, OWN_DEFAULT, type SettingSpec, type Settings } from '../../setting';
import { lockoutSetting } from '../commonSettings';
import { depthSettings, setDepth } from './depthRule';
import { guessStanding } from './standing';

const DEPTH_ANGLE: SettingSpec = {
  key: 'bottomAngle',
  label: 'Depth',
  unit: 'rad',
  min: degrees(40),
  max: degrees(130),
  default: degrees(80),
  help: 'Thigh–trunk flexion (hip joint + pelvis) at the bottom.',
  source: 'About 80° was measured at 70 % of 1RM (Lee 2018).',
};

/** Settings of exercises that hinge at the hip with a knee that bends along. */
export const HINGE_SETTINGS: readonly SettingSpec[] = [
  ...depthSettings([{ name: 'angle', setting: DEPTH_ANGLE }]),
  {
    key: 'bottomKneeAngle',
    label: 'Knee at the bottom',
    unit: 'rad',
    min: degrees(5),
    max: degrees(60),
    default: degrees(34),
    help: 'Knee flexion at the bottom.',
    source: '15° as taught, 34° as measured (Lee 2018).',
  },
  {
    key: 'topKneeAngle',
    label: 'Knee at the top',
    unit: 'rad',
    min: degrees(3),
    max: degrees(30),
    default: degrees(8),
    help: 'Soft knees in standing.',
    source: OWN_DEFAULT,
  },
  lockoutSetting(-10, 20),
];

/** Zero where the knee bends in step with the thigh–trunk angle, from its top to its bottom setting. */
export function kneeResidual(settings: Settings, y: Float64Array): number {
  const share = (thighTrunk(y) - settings.lockoutAngle) / (settings.bottomAngle - settings.lockoutAngle);
  return y[3] - settings.topKneeAngle - share * (settings.bottomKneeAngle - settings.topKneeAngle);
}

/** Bent knees may be possible only far down, where the body leans enough to stand on them. */
const DEEP_GUESSES = [105, 120, 135].map(degrees);

type Build = (body: Body, settings: Settings) => Mechanism;

/**
 * Settings whose `bottomAngle` is where the knee has its bottom setting. Where no angle is set, that is where the body
 * stops with the knee bent so from the start; the set angle stands in where the body cannot do that.
 */
export function withKneeDepth(body: Body, settings: Settings, build: Build): Settings {
  if (setDepth(settings)) return settings;
  const knee = settings.bottomKneeAngle;
  const stiff = build(body, { ...settings, topKneeAngle: knee });
  const deep = DEEP_GUESSES.map((angle) => guessStanding(body, knee, angle));
  const movement = findMovement(createChainSolver(body, { ...stiff, guesses: [...stiff.guesses, ...deep] }));
  if (movement.kind === 'no-movement') return settings;
  return { ...settings, bottomAngle: thighTrunk(movement.bottom) };
}
