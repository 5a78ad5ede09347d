import { LEG_COORDINATE_COUNT } from '../../src/model/anatomy/names';
import { PUSH_RULES } from '../../src/model/exercise/commonSettings';
import { MUSCLE_COUNT, MUSCLES } from '../../src/model/muscle/geometry';
import { largestLoad } from '../../src/model/search/largestLoad';
import { GROUP, type Group, HIP, KNEE, meanActivation, meanForce, type Run, run, toDeg } from './measure';
import { claim, fix, open, type Row } from './table';

/** Feet low and high enough to differ, both reaching the set depth, m; the studies compared a low and a high place. */
const FEET = { low: 0.17, high: 0.32 } as const;
/** kg of plates where the load is the same. */
const EQUAL_LOAD = 40;
/** Share of its own largest load each foot height is compared at (Da Silva 2008). */
const RELATIVE = 0.8;

export type Push = 'square' | 'free';

export interface FootPair {
  readonly low: Run;
  readonly high: Run;
}

/** The same kilograms at both heights. */
export function feetAtEqualLoad(push: Push): FootPair {
  const at = (footHeight: number) => run('leg-press', { footHeight, load: EQUAL_LOAD, pushRule: PUSH_RULES[push] });
  return { low: at(FEET.low), high: at(FEET.high) };
}

/** Each height at 80 % of its own largest load, sled included. */
export function feetAtRelativeLoad(push: Push): FootPair {
  const at = (footHeight: number) => {
    const settings = { footHeight, pushRule: PUSH_RULES[push] };
    const sled = run('leg-press', settings, {}, 3).r.settings.sledMass;
    const { load } = largestLoad({ exercise: 'leg-press', settings, lifter: {} });
    if (load === null) throw new RangeError(`no load is held with the feet at ${footHeight} m`);
    return run('leg-press', { ...settings, load: Math.max(RELATIVE * (load + sled) - sled, 0) });
  };
  return { low: at(FEET.low), high: at(FEET.high) };
}

/** What two foot heights are compared at: equal angle of thigh and trunk, or of the knee. */
type Angle = 'thigh-trunk' | 'knee';

const COMMON_POINTS = 9;

/** Change of a quantity from low to high feet at equal angles over the range both have, on the way up: least and most. */
export function changeAtEqualAngle(
  { low, high }: FootPair,
  angle: Angle,
  of: (run: Run, sample: number) => number,
): readonly [number, number] {
  const curves = [low, high].map((each) => upCurve(each, angle, of));
  const least = Math.max(...curves.map(({ x }) => x[x.length - 1]));
  const most = Math.min(...curves.map(({ x }) => x[0]));
  const changes = Array.from({ length: COMMON_POINTS }, (_, k) => {
    const at = least + ((most - least) * (k + 0.5)) / COMMON_POINTS;
    const [from, to] = curves.map((curve) => valueAt(curve, at));
    return to / from - 1;
  });
  return [Math.min(...changes), Math.max(...changes)];
}

interface Curve {
  /** Falls from bottom to top. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function upCurve(each: Run, angle: Angle, of: (run: Run, sample: number) => number): Curve {
  const { r } = each;
  const samples = Array.from({ length: (r.sampleCount + 1) / 2 }, (_, i) => i);
  const angleAt = (i: number) =>
    angle === 'knee' ? r.coordinates[i * LEG_COORDINATE_COUNT + KNEE] : r.trunkThighFlexion[i];
  return { x: samples.map(angleAt), y: samples.map((i) => of(each, i)) };
}

function valueAt({ x, y }: Curve, at: number): number {
  const k = Math.max(
    x.findIndex((value) => value <= at),
    1,
  );
  const t = (at - x[k - 1]) / (x[k] - x[k - 1]);
  return y[k - 1] + t * (y[k] - y[k - 1]);
}

export const forceOf =
  (group: Group) =>
  ({ loads }: Run, sample: number): number =>
    GROUP[group].reduce((sum, name) => sum + loads.force[sample * MUSCLE_COUNT + MUSCLES.indexOf(name)], 0);

const activeHip = ({ loads }: Run, sample: number): number =>
  -(loads.demand[sample * 5 + HIP] - loads.passive[sample * 5 + HIP]);

const percent = ([least, most]: readonly [number, number]) => `${fix(100 * least)} … ${fix(100 * most)} %`;

const PUSH_WORDS: Readonly<Record<Push, string>> = { square: 'push square to the sole', free: 'push left free' };

export function footRows(): Row[] {
  return (['square', 'free'] as const).flatMap((push) => [
    ...relativeRows(push, feetAtRelativeLoad(push)),
    ...equalAngleRows(push, feetAtEqualLoad(push)),
  ]);
}

const cm = `feet ${fix(100 * FEET.low)} → ${fix(100 * FEET.high)} cm`;

/** Da Silva 2008 and Harandi 2013: each place at a share of its own largest load. */
function relativeRows(push: Push, { low, high }: FootPair): Row[] {
  const setting = `${cm}, each at 80 % of its own largest load, ${PUSH_WORDS[push]}`;
  const change = (group: Group) => meanForce(high, group) / meanForce(low, group) - 1;
  const source = 'S2-0089 Da Silva 2008 · FOUND (EMG), Harandi 2013 · FOUND (static optimization)';
  const [from, to] = [low, high].map((each) => meanActivation(each, 'hamstrings'));
  return [
    {
      quantity: `quadriceps, ${setting}`,
      ours: `mean force ${fix(100 * change('quadriceps'))} %`,
      published: 'higher feet less',
      source,
      verdict: claim(change('quadriceps') <= -0.03, 'falls by less than 3 %'),
    },
    {
      quantity: `gluteus maximus, ${setting}`,
      ours: `mean force ${fix(100 * change('gluteusMaximus'))} %`,
      published: 'higher feet more',
      source: 'S2-0089 Da Silva 2008 · FOUND (EMG)',
      verdict: claim(change('gluteusMaximus') >= 0.08, 'rises by less than 8 %'),
    },
    {
      quantity: `hamstrings, ${setting}`,
      ours: `mean activation ${fix(from, 2)} → ${fix(to, 2)}`,
      published: 'no difference reported',
      source: 'S2-0089 Da Silva 2008 · FOUND (EMG)',
      verdict: claim(Math.abs(to - from) < 0.06, 'rises clearly'),
      cause:
        'A push kept square to the sole passes farther above the hips the higher the feet stand, so the hips need more of every extensor. People steer their push toward the hips (Gruben 2003); left free it does so here too, and the activation stays.',
    },
  ];
}

/** The same kilograms at equal angles. */
function equalAngleRows(push: Push, pair: FootPair): Row[] {
  const setting = `${cm}, ${EQUAL_LOAD} kg of plates, ${PUSH_WORDS[push]}`;
  const at = (group: Group, angle: Angle = 'thigh-trunk') => changeAtEqualAngle(pair, angle, forceOf(group));
  const range = [pair.low, pair.high].map(({ r }) => r.trunkThighFlexion);
  const half = (pair.low.r.sampleCount - 1) / 2;
  const common = `${fix(toDeg(Math.max(...range.map((v) => v[half]))))}–${fix(toDeg(Math.min(...range.map((v) => v[0]))))}°`;
  const gluteus = at('gluteusMaximus');
  const quadriceps = at('quadriceps');
  return [
    {
      quantity: `gluteus maximus at equal thigh–trunk angle, ${setting}`,
      ours: `force ${percent(gluteus)} over ${common}; active hip moment ${percent(changeAtEqualAngle(pair, 'thigh-trunk', activeHip))}`,
      published: 'higher feet more, by no known amount',
      source: 'S2-0089 Da Silva 2008 · FOUND (EMG); Escamilla 2001: no difference at the knee · FOUND',
      verdict: claim(gluteus[0] > 0.05, 'does not rise by 5 % everywhere'),
      cause:
        'Where the push is free the program aims it so that the strong quadriceps carry most; what is left for gluteus maximus hardly depends on the feet.',
    },
    {
      quantity: `quadriceps at equal thigh–trunk angle, ${setting}`,
      ours: `force ${percent(quadriceps)} over ${common}`,
      published: 'higher feet less',
      source: 'S2-0089 Da Silva 2008 · FOUND (EMG), Harandi 2013 · FOUND',
      verdict: claim(quadriceps[1] < -0.05, 'does not fall by 5 % everywhere'),
      cause: 'Near the top the knee is nearly straight at both heights and needs no extension.',
    },
    {
      quantity: `quadriceps at equal knee angle, ${setting}`,
      ours: `force ${percent(at('quadriceps', 'knee'))}`,
      published: 'not measured',
      source: '—',
      verdict: open('another question: the hips are bent more with higher feet, and the sign may turn'),
    },
  ];
}
