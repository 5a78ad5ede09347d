import { radToDeg } from '../../display/units';
import type { Loads } from '../../model/load/loads';
import type { MuscleMetrics, Span } from '../../model/metric/metrics';
import type { Repetition } from '../../model/result';

/** How much of the model a quantity asks for: postures at both ends, every sample, or forces too. */
type Needs = 'ends' | 'curve' | 'loads';

export interface Quantity {
  /** Name of its column; an angle, a length or a moment ends in its unit. */
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly needs: Needs;
  readonly value: (repetition: Repetition, loads: Loads | null) => number | string | null;
}

const angle = (name: string, definition: string, value: (r: Repetition) => number): Quantity => ({
  name: `${name}_deg`,
  unit: 'deg',
  definition,
  needs: 'ends',
  value: (r) => radToDeg(value(r)),
});

const bothEnds = (name: string, what: string, span: (r: Repetition) => Span): Quantity[] => [
  angle(`bottom_${name}`, `${what} at the flexed end`, (r) => span(r).bottom),
  angle(`top_${name}`, `${what} at the extended end`, (r) => span(r).top),
];

const plain = (
  about: Pick<Quantity, 'name' | 'unit' | 'definition'>,
  value: (r: Repetition) => number | string,
): Quantity => ({ ...about, needs: 'ends', value });

function muscle(name: string, label: string, of: (r: Repetition) => MuscleMetrics): Quantity[] {
  const at = (end: 'bottom' | 'top', place: string): Quantity[] => [
    plain(
      {
        name: `${end}_${name}_arm_m`,
        unit: 'm',
        definition: `hip extension moment arm of ${label} at the ${place} end`,
      },
      (r) => of(r).extensionArm[end],
    ),
    plain(
      {
        name: `${end}_${name}_length`,
        unit: '',
        definition: `normalized fiber length of ${label} at the ${place} end`,
      },
      (r) => of(r).normalizedFiberLength[end],
    ),
  ];
  const stretched: Quantity = {
    name: `${name}_time_lengthened`,
    unit: '',
    definition: `share of the moving time ${label} spends lengthened`,
    needs: 'curve',
    value: (r) => of(r).time.lengthened,
  };
  return [...at('bottom', 'flexed'), ...at('top', 'extended'), stretched];
}

const load = (
  about: Pick<Quantity, 'name' | 'unit' | 'definition'>,
  value: (loads: Loads) => number | null,
): Quantity => ({ ...about, needs: 'loads', value: (_, loads) => loads && value(loads) });

/** Everything a sweep can keep of a repetition; definitions in docs/model.md "Metrics" and "Loads". */
export const QUANTITIES: readonly Quantity[] = [
  angle(
    'deficit',
    'thigh–trunk flexion left at the extended end, 0 where neutral is reached',
    (r) => r.metrics.deficitToNeutral,
  ),
  ...bothEnds('thigh_trunk', 'thigh–trunk flexion', (r) => r.metrics.trunkThighFlexion),
  ...bothEnds('hip_flexion', 'hip flexion', (r) => r.metrics.hipFlexion),
  ...bothEnds('pelvis_tilt', 'posterior tilt of the pelvis on the trunk', (r) => r.metrics.pelvisPosteriorTilt),
  ...bothEnds('knee_flexion', 'knee flexion', (r) => r.metrics.kneeAngle),
  ...bothEnds('dorsiflexion', 'ankle dorsiflexion', (r) => r.metrics.ankleAngle),
  plain(
    { name: 'bottom_limit', unit: '', definition: 'what ends the movement at the flexed end' },
    (r) => r.ends.bottom.limit,
  ),
  plain(
    { name: 'top_limit', unit: '', definition: 'what ends the movement at the extended end' },
    (r) => r.ends.top.limit,
  ),
  plain({ name: 'travel_m', unit: 'm', definition: 'way of the implement' }, (r) => r.metrics.travel),
  plain(
    { name: 'hip_lift_m', unit: 'm', definition: 'rise of the hips off the seat at the flexed end' },
    (r) => r.metrics.hipLift,
  ),
  ...muscle('glmax', 'gluteus maximus', (r) => r.metrics.gluteusMaximus),
  ...muscle('glmed', 'gluteus medius', (r) => r.metrics.gluteusMedius),
  load({ name: 'load_kg', unit: 'kg', definition: 'load of the exercise' }, ({ settings }) => settings.load),
  load(
    { name: 'peak_hip_moment_Nm', unit: 'Nm', definition: 'largest hip extension moment, one leg' },
    ({ metrics }) => metrics.peakHip.value,
  ),
  load(
    { name: 'peak_knee_moment_Nm', unit: 'Nm', definition: 'largest knee extension moment, one leg' },
    ({ metrics }) => metrics.peakKnee.value,
  ),
  load(
    { name: 'peak_hip_effort', unit: '', definition: 'largest share of the hip extension moment this lifter has' },
    ({ metrics }) => metrics.peakHipEffort,
  ),
  load({ name: 'work_up_J', unit: 'J', definition: 'work of one leg on the way up' }, ({ metrics }) => metrics.workUp),
  load(
    { name: 'can_hold', unit: '', definition: '1 where this lifter holds the load throughout, else 0' },
    ({ metrics }) => (metrics.canHold ? 1 : 0),
  ),
];

/** Those a plan keeps where it names none. */
export const USUAL_QUANTITIES: readonly string[] = QUANTITIES.filter(({ needs }) => needs === 'ends').map(
  ({ name }) => name,
);

const WORDS: ReadonlySet<string> = new Set(['bottom_limit', 'top_limit']);

export function isWord({ name }: Quantity): boolean {
  return WORDS.has(name);
}
