import type { Body } from '../../anatomy/body';
import type { Limit } from '../../mechanism/limit';
import type { Mechanism } from '../../mechanism/mechanism';
import type { SettingSpec, Settings } from '../../setting';
import { bodyLimits, trunkThighAtLeast, trunkThighAtMost } from './bodyLimits';

/** One way to set the depth: the rule's name, and the setting that goes with it. */
export interface DepthChoice {
  readonly name: string;
  readonly setting: SettingSpec;
}

const KEY = 'depthRule';
/** The option that leaves the depth to the body. */
const BY_BODY = 'limit';

/**
 * What turns a movement around at the bottom: one of the exercise's own ends, or nothing before the body itself. `posture` is
 * an end that needs no number; it stands last and is the default.
 */
export function depthSettings(choices: readonly DepthChoice[], posture?: string): SettingSpec[] {
  const options = [...choices.map(({ name }) => name), BY_BODY, ...(posture ? [posture] : [])];
  const rule: SettingSpec = {
    key: KEY,
    label: 'Depth by',
    unit: 'choice',
    min: 0,
    max: options.length - 1,
    default: posture ? options.length - 1 : 0,
    options,
    help: `What ends the way down: ${options.join(', ')}. With limit, whatever stops the body first; that also holds under every other rule.${posture === 'parallel' ? ' Parallel: thighs level with the floor.' : ''}`,
  };
  return [rule, ...choices.map(({ setting }, value) => ({ ...setting, usedWhen: { key: KEY, value } }))];
}

/**
 * What an exercise's rule is set to where the body alone ends the way down.
 * @throws RangeError for settings without such a rule
 */
export function depthByBody(settings: readonly SettingSpec[]): number {
  const value = settings.find(({ key }) => key === KEY)?.options?.indexOf(BY_BODY) ?? -1;
  if (value < 0) throw new RangeError(`no ${KEY} leaves the depth to the body`);
  return value;
}

/** The end that is set at the bottom, `ends` standing in the order of the options; null where the body alone ends it. */
export function depthEnd(settings: Settings, ends: readonly (Limit | null)[]): Limit | null {
  return ends[settings[KEY]] ?? null;
}

/** Limits and goals of a movement between a set bottom, which may be missing, and a set top, with everything else. */
export function between(
  bottom: Limit | null,
  top: Limit,
  others: readonly Limit[],
): Pick<Mechanism, 'limits' | 'goals'> {
  return {
    limits: [...(bottom ? [bottom] : []), top, ...others],
    goals: { top: top.id, bottom: bottom?.id ?? null },
  };
}

/** The bottom of an exercise whose depth is a thigh–trunk angle or the body's; null where it is the body's. */
export function setDepth(settings: Settings): Limit | null {
  return depthEnd(settings, [trunkThighAtMost(settings.bottomAngle)]);
}

/** The range of such an exercise up to its lockout angle, within its equipment's limits and the body's. */
export function thighTrunkRange(
  body: Body,
  settings: Settings,
  equipment: readonly Limit[] = [],
): Pick<Mechanism, 'limits' | 'goals'> {
  const others = [...equipment, ...bodyLimits(body.lifter)];
  return between(setDepth(settings), trunkThighAtLeast(settings.lockoutAngle), others);
}
