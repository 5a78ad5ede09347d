/** What a number means to the reader; the model itself works in SI. */
export type SettingUnit = 'm' | 'rad' | 'kg' | 's' | 'ratio' | 'choice' | 'percentile';

/** Places in a panel other than the exercise’s own. */
type SettingGroup = 'body' | 'mobility' | 'tempo' | 'load' | 'strength';

/** One thing a person can set: an exercise's slider, a lifter's measure, a tempo. SI units. */
export interface SettingSpec {
  readonly key: string;
  readonly label: string;
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  /** Value for the generic lifter. Settings marked `isAutomatic` follow the lifter when left out. */
  readonly default: number;
  readonly isAutomatic?: boolean;
  /** Names of the values 0, 1, … of a choice. */
  readonly options?: readonly string[];
  /** Where most people lie, for measures that differ between bodies. */
  readonly typical?: readonly [number, number];
  /** The value a choice of the same exercise must have for this setting to count; absent = it always does. */
  readonly usedWhen?: { readonly key: string; readonly value: number };
  /** Where the setting belongs in a panel; absent = the exercise itself. */
  readonly group?: SettingGroup;
  /** One or two sentences: what it is, what it does, what happens when it is left alone. */
  readonly help: string;
  /** Where default and range come from. */
  readonly source?: string;
}

/** The source of a default nobody measured. */
export const OWN_DEFAULT = 'The default is our choice, not a measurement.';

/** Everything there is to say about a setting, for files and the command line. */
export function explain({ help, source }: SettingSpec): string {
  return source ? `${help} ${source}` : help;
}

/** Values by setting key; a missing key means its default, or automatic where the spec says so. */
export type Settings = Readonly<Record<string, number>>;

/** Radians of a number of degrees, for constants that are read in degrees. */
export function degrees(value: number): number {
  return (value * Math.PI) / 180;
}

/** A value of any type in a message, cut short. */
function describe(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 80)}"` : value === null ? 'null' : `of type ${typeof value}`;
}

/**
 * The settings that are known without a body: what was set, else the default; automatic ones stay missing. Only own
 * properties count, so that nothing unchecked comes in from a prototype.
 */
export function withDefaults(specs: readonly SettingSpec[], settings: Settings): Settings {
  const complete: Record<string, number> = {};
  for (const spec of specs) {
    const value = Object.hasOwn(settings, spec.key) ? settings[spec.key] : undefined;
    if (value !== undefined) complete[spec.key] = value;
    else if (!spec.isAutomatic) complete[spec.key] = spec.default;
  }
  return complete;
}

/** Which settings count while the choices among them stand as they do; the others change nothing. */
export function settingsInUse(specs: readonly SettingSpec[], settings: Settings): SettingSpec[] {
  const complete = withDefaults(specs, settings);
  return specs.filter(({ usedWhen }) => !usedWhen || complete[usedWhen.key] === usedWhen.value);
}

/** @throws RangeError naming key, value and range when a setting is unknown, not a number, or out of range. */
export function checkSettings(specs: readonly SettingSpec[], settings: Settings): void {
  // what callers without types hand over may be anything
  if (typeof settings !== 'object' || settings === null) throw new RangeError(`settings are ${describe(settings)}`);
  for (const [key, value] of Object.entries<unknown>(settings)) {
    const spec = specs.find((s) => s.key === key);
    if (!spec) throw new RangeError(`unknown setting ${key}`);
    if (typeof value !== 'number') throw new RangeError(`${key} is ${describe(value)}, not a number`);
    if (!(value >= spec.min && value <= spec.max))
      throw new RangeError(`${key} is ${value}, outside ${spec.min} to ${spec.max} ${spec.unit}`);
    if (spec.unit === 'choice' && !Number.isInteger(value)) throw new RangeError(`${key} is ${value}, not a choice`);
  }
}
