import { weighUnits } from '../../../display/muscleArm';
import { muscleOf } from '../../../display/muscles';
import { SECTIONS } from '../../../display/sections';
import { type ForceLength, forceLengthOf } from '../../../model/load/forceLength';
import type { MuscleGeometry } from '../../../model/muscle/geometry';
import type { Backdrop } from '../backdrop';
import type { Axis, ChartDefinition, Charted, Exercises } from '../definition';
import { FORCE_BY_LENGTH } from '../late';
import { PERCENT, TIMES_OPTIMAL } from '../quantities';

/** Lengths of the curves that are drawn, times the optimal length. */
const RANGE = [0.4, 1.8] as const;
const STEP = 0.02;
/** Stretch beyond this share of the largest force leaves the chart. */
const MOST = 1.2;

/** How long the fibers of a muscle are on its force–length curves: as far as each exercise goes, and where the hip has to give most. */
export function forceByLength(picked: string): ChartDefinition {
  const { id, label, units } = muscleOf(picked);
  const lengths = lengthsOf(units);
  const curves = curvesOf(units);
  const forces = (r: Charted, of: keyof ForceLength) => upAndBack(lengths(r), curves(r)[of]);
  return {
    id: FORCE_BY_LENGTH.id,
    title: `${label} force by fiber length`,
    tip: 'How hard a muscle can pull at each length of its fibers, held still. Past the best length it gets weaker and its stretch takes over.',
    section: SECTIONS.courses,
    quantity: PERCENT,
    axis: lengthAxis(id, lengths),
    curves: [
      {
        column: `${id}.active_force_at_length`,
        name: 'active',
        role: 'main',
        definition: `Largest active force of ${units.join(', ')} at the mean of their normalized fiber lengths, isometric, over that at the optimal length.`,
        of: (r) => forces(r, 'active'),
      },
      {
        column: `${id}.passive_force_at_length`,
        name: 'by stretch',
        role: 'part',
        definition: 'Force that stretch gives at that length, over the same.',
        of: (r) => forces(r, 'passive'),
      },
    ],
    alwaysShown: [0, 100],
    isWide: true,
    isVisit: true,
    mark: { name: 'hardest', sampleOf: ({ metrics }) => metrics.peakHipActive.sample },
    behind: courseOf(curves),
    note: 'Of the largest force. Thin: active and by stretch, this lifter. Bold: each exercise. Ring: where the hip works hardest.',
  };
}

function lengthAxis(id: string, of: Axis['of']): Axis {
  return {
    column: `${id}.normalized_fiber_length`,
    name: 'Fiber length',
    word: 'fiber length',
    definition: 'Fiber length over the optimal fiber length, parts weighted by their force.',
    isClock: false,
    of,
    range: RANGE,
    ticks: [0.5, 1, 1.5],
    fineTicks: [0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8],
    caption: 'Fiber length, × optimal',
    format: (value) => value.toFixed(TIMES_OPTIMAL.decimals - 1),
  };
}

/** [sample] normalized fiber length of a muscle, worked out once for a repetition. */
function lengthsOf(units: readonly string[]): (charted: Charted) => Float64Array {
  const known = new WeakMap<object, Float64Array>();
  return (r) => {
    const lengths = known.get(r.muscles) ?? weighUnits(r, units, (k) => r.muscles.normalizedFiberLengths[k]);
    known.set(r.muscles, lengths);
    return lengths;
  };
}

/** Curves of a muscle of the lifter a repetition is of; built once for a body. */
function curvesOf(units: readonly string[]): (charted: Charted) => ForceLength {
  const known = new WeakMap<MuscleGeometry, ForceLength>();
  return ({ geometry, lifter }) => {
    const curves = known.get(geometry) ?? forceLengthOf(geometry, lifter, units);
    known.set(geometry, curves);
    return curves;
  };
}

/** [sample] of a curve at each length: the way back has those of the way up. */
function upAndBack(lengths: Float64Array, of: (length: number) => number): Float64Array {
  const last = lengths.length - 1;
  const values = new Float64Array(lengths.length);
  for (let i = 0; 2 * i <= last; i++) values[i] = values[last - i] = of(lengths[i]);
  return values;
}

/** Both curves, thin, as far as they are in sight. */
function courseOf(curves: (charted: Charted) => ForceLength): (exercises: Exercises) => readonly Backdrop[] {
  const known = new WeakMap<ForceLength, readonly Backdrop[]>();
  return ({ repetitions }) => {
    const charted = repetitions.left ?? repetitions.right;
    if (!charted) return [];
    const own = curves(charted);
    const lines = known.get(own) ?? [line('active', own.active), line('stretch', own.passive)];
    known.set(own, lines);
    return lines;
  };
}

function line(name: string, of: (length: number) => number): Backdrop {
  const count = Math.round((RANGE[1] - RANGE[0]) / STEP) + 1;
  const lengths = Float64Array.from({ length: count }, (_, i) => RANGE[0] + i * STEP);
  const values = lengths.map(of);
  const isShown = (_: number, i: number) => values[i] <= MOST;
  const y = values.filter(isShown).map(PERCENT.fromModel);
  return { key: name, name, x: lengths.filter(isShown), low: y, high: y };
}
