import { fromEdge, toEdge } from '../display/edge';
import { quoteInput } from '../display/quoteInput';
import { radToDeg } from '../display/units';
import { type Cell, csvPieces } from '../export/csv';
import { LEG_COORDINATE_COUNT, LEG_COORDINATES } from '../model/anatomy/names';
import type { Repetition, Result, Setup } from '../model/result';
import { type MapEntry, mapSetting, sweepValues } from '../model/search/settingMap';
import type { SettingSpec } from '../model/setting';
import type { Answer } from './answer';
import { type Flags, parseNumber, readFlags } from './flags';
import { Problem } from './problem';
import { readQuantity } from './readQuantity';
import { readExercise, readSetup, SETUP_FLAGS, specsOf } from './readSetup';
import { unusedNote } from './unusedNote';

const FLAGS = {
  ...SETUP_FLAGS,
  over: { isRepeatable: false },
  from: { isRepeatable: false },
  to: { isRepeatable: false },
  steps: { isRepeatable: false },
};

const DEFAULT_STEPS = 21;
const MOST_STEPS = 1001;

const COLUMNS = [
  'rep_percent',
  'trunk_thigh_flexion_deg',
  'hip_flexion_r_deg',
  'pelvis_posterior_tilt_deg',
  'glmax.extension_moment_arm_m',
  'glmax.normalized_fiber_length',
  'limit',
] as const;

/** `map <id> --over key --from a --to b --steps n`: how a repetition depends on one setting, a row a value and sample. */
export function runMap(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags, 'map');
  const spec = readOver(flags, setup.exercise);
  const [from, to] = [readEnd(flags, 'from', spec), readEnd(flags, 'to', spec)];
  const entries = mapSetting(setup, spec.key, sweepValues({ from, to, steps: readSteps(flags, spec, from, to) }));
  return {
    output: csvPieces([spec.key, ...COLUMNS], rowsOf(spec, entries)),
    note:
      noteForAll(entries.map(({ value }) => ({ ...setup, settings: { ...setup.settings, [spec.key]: value } }))) ??
      pointlessNote(spec, entries),
  };
}

/** What is said of every mapped value alike: a setting that counts at one of them is not given in vain. */
function noteForAll(setups: readonly Setup[]): string | undefined {
  const [first, ...others] = setups.map(unusedNote);
  return others.every((note) => note === first) ? first : undefined;
}

/** Why a map shows nothing: no value allows a repetition, or the mapped setting moves nothing that is in its columns. */
function pointlessNote({ key, group }: SettingSpec, entries: readonly MapEntry[]): string | undefined {
  const [first, ...others] = entries.map(({ result }) => result);
  const all = [first, ...others];
  if (all.every(({ kind }) => kind === 'no-repetition')) return `No value of ${key} here allows a repetition.`;
  if (!others.every((other) => movesAlike(first, other))) return undefined;
  const where = group === 'load' || group === 'strength' ? '; for forces see simulate --loads' : '';
  return `${key} changes nothing here: a map shows the movement and the geometry of muscles${where}.`;
}

function movesAlike(a: Result, b: Result): boolean {
  return (
    a.kind === 'repetition' &&
    b.kind === 'repetition' &&
    a.coordinates.every((value, i) => value === b.coordinates[i]) &&
    a.pelvisPosteriorTilt.every((value, i) => value === b.pelvisPosteriorTilt[i]) &&
    a.metrics.gluteusMaximus.extensionArms.every((value, i) => value === b.metrics.gluteusMaximus.extensionArms[i])
  );
}

function readOver(flags: Flags, exerciseId: string): SettingSpec {
  const exercise = readExercise(exerciseId, 'map');
  const keys = specsOf(exercise).map((s) => s.key);
  const key = flags.values.get('over')?.[0];
  if (key === undefined) throw new Problem(`map needs --over with a setting: ${keys.join(', ')}.`);
  const spec = specsOf(exercise).find((s) => s.key === key);
  if (!spec)
    throw new Problem(`${exercise.id} has no setting ${quoteInput(key)} to map over; it has ${keys.join(', ')}.`);
  if ((flags.values.get('set') ?? []).some((assignment) => assignment.startsWith(`${key}=`)))
    throw new Problem(`${key} cannot be both set and mapped over.`);
  return spec;
}

/** One end of the sweep; the end of the setting's range when it is not given. */
function readEnd(flags: Flags, name: 'from' | 'to', spec: SettingSpec): number {
  const text = flags.values.get(name)?.[0];
  if (text === undefined) return name === 'from' ? spec.min : spec.max;
  return fromEdge(spec, readQuantity(spec, text, `--${name} `));
}

function readSteps(flags: Flags, spec: SettingSpec, from: number, to: number): number {
  const text = flags.values.get('steps')?.[0];
  // a choice has no values between its options
  if (spec.unit === 'choice') return readChoiceSteps(text, spec, Math.abs(to - from) + 1);
  if (text === undefined) return DEFAULT_STEPS;
  const steps = parseNumber(text);
  if (steps === undefined || !Number.isInteger(steps) || steps < 2 || steps > MOST_STEPS)
    throw new Problem(`--steps is ${quoteInput(text)}; it must be a whole number from 2 to ${MOST_STEPS}.`);
  return steps;
}

function readChoiceSteps(text: string | undefined, { key }: SettingSpec, steps: number): number {
  if (!Number.isInteger(steps)) throw new Problem(`${key} is a choice; --from and --to must be whole numbers.`);
  if (text !== undefined && parseNumber(text) !== steps)
    throw new Problem(`${key} is a choice of ${steps} values here; --steps must be ${steps} or left out.`);
  return steps;
}

function* rowsOf(spec: SettingSpec, entries: readonly MapEntry[]): Generator<Cell[]> {
  for (const { value, result } of entries) {
    const shown = toEdge(spec.unit, value);
    if (result.kind === 'repetition') yield* repetitionRows(shown, result);
    else yield [shown, ...COLUMNS.slice(1).map(() => ''), result.reason.limit];
  }
}

const HIP = LEG_COORDINATES.indexOf('hip_flexion_r');

function* repetitionRows(value: number, repetition: Repetition): Generator<Cell[]> {
  const { extensionArms, normalizedFiberLengths } = repetition.metrics.gluteusMaximus;
  for (let i = 0; i < repetition.sampleCount; i++)
    yield [
      value,
      repetition.fraction[i] * 100,
      radToDeg(repetition.trunkThighFlexion[i]),
      radToDeg(repetition.coordinates[i * LEG_COORDINATE_COUNT + HIP]),
      radToDeg(repetition.pelvisPosteriorTilt[i]),
      extensionArms[i],
      normalizedFiberLengths[i],
      limitAt(repetition, i),
    ];
}

/** What ends the movement, at the samples where it ends; empty between. */
function limitAt({ ends, sampleCount }: Repetition, sample: number): string {
  if (sample === 0 || sample === sampleCount - 1) return ends.bottom.limit;
  return sample === (sampleCount - 1) / 2 ? ends.top.limit : '';
}
