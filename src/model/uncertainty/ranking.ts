import { type ChainSolver, valueAt } from '../mechanism/solveMechanism';
import { type Ends, TILT, thighTrunk } from '../mechanism/state';
import { prepare } from '../prepare';
import { simulate } from '../simulate';
import { createDrawer, type Draw, type Drawer, KINEMATIC } from './draw';
import { type IndexSums, indicesOf, sumForIndices } from './indices';
import type { Parameter } from './parameter';
import { PARAMETERS } from './parameters';
import { DRAWN_SAMPLES, type EnsembleQuestion } from './runDraws';

/** Numbers that a ranking is made of: all but the last need both ends of a repetition and no sample between. */
export const RANKED = [
  'trunkThighFlexion.top',
  'trunkThighFlexion.bottom',
  'hipFlexion.bottom',
  'pelvisPosteriorTilt.bottom',
  'travel',
  'gluteusMaximus.extensionArm.max',
] as const;
export type Ranked = (typeof RANKED)[number];

/** What is ranked together: one number, or sizes that are drawn together. */
export interface RankedGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Parameter[];
}

/** Points of a ranking: 2 + groups questions to the model each. */
export const RANKING_POINTS = 256;

const BUILD = 'build';

/** Sizes that go together are one group, since shares of variance are defined for independent inputs; sex is one of them. */
function groupOf({ id, follows }: Parameter): string {
  const isHead = id === 'sex' || PARAMETERS.some((other) => other.follows?.id === id);
  return follows || isHead ? BUILD : id;
}

const ARM = 'gluteusMaximus.extensionArm.max' satisfies Ranked;

/** Of what changes readings alone, no ranked number but the arm hangs on anything. */
const isArm = ({ target }: Parameter): boolean => target.of === 'gluteus-maximus-arm';

/** The groups that vary in an ensemble, in the order of PARAMETERS. */
function groupsOf({ parameters }: Drawer, ranked: Ranked): RankedGroup[] {
  const members = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    if (parameter.acts === 'readings' && !(isArm(parameter) && ranked === ARM)) continue;
    const key = groupOf(parameter);
    members.set(key, [...(members.get(key) ?? []), parameter]);
  }
  return [...members].map(([id, group]) => ({
    id,
    label: id === BUILD ? 'Build: sizes that go together' : group[0].label,
    members: group,
  }));
}

/** A portion of the points from which a ranking is worked out. @throws RangeError as `simulate` does. */
export function sumRanking(question: EnsembleQuestion, ranked: Ranked, from: number, count: number): IndexSums {
  const drawer = createDrawer(question.setup, { scope: question.scope, acts: KINEMATIC });
  const groups = groupsOf(drawer, ranked).map(({ members }) =>
    members.map((parameter) => PARAMETERS.indexOf(parameter)),
  );
  const model = (share: (place: number) => number): number | null => {
    const draw = drawer.draw(share);
    if (ranked === ARM) return largestArm(draw);
    const { movement, solver } = prepare(draw.setup);
    return movement.kind === 'movement' ? READ[ranked](movement, solver) : null;
  };
  return sumForIndices(model, { groups, seed: question.seed, from, count });
}

type AtEnds = Exclude<Ranked, typeof ARM>;

const READ: Readonly<Record<AtEnds, (ends: Ends, solver: ChainSolver) => number>> = {
  'trunkThighFlexion.top': ({ top }) => thighTrunk(top),
  'trunkThighFlexion.bottom': ({ bottom }) => thighTrunk(bottom),
  'hipFlexion.bottom': ({ bottom }) => bottom[0],
  'pelvisPosteriorTilt.bottom': ({ bottom }) => bottom[TILT],
  travel: ({ bottom, top }, solver) =>
    valueAt(solver, solver.mechanism.travel, top) - valueAt(solver, solver.mechanism.travel, bottom),
};

function largestArm({ setup, gluteusMaximusArm }: Draw): number | null {
  const result = simulate({ ...setup, sampleCount: DRAWN_SAMPLES });
  return result.kind === 'repetition' ? gluteusMaximusArm * result.metrics.gluteusMaximus.extensionArm.max : null;
}

/** Groups with their shares of the variance, the largest total first. */
export function rankingOf({ setup, scope }: EnsembleQuestion, ranked: Ranked, sums: IndexSums) {
  const indices = indicesOf(sums);
  return groupsOf(createDrawer(setup, { scope, acts: KINEMATIC }), ranked)
    .map((group, g) => ({ ...group, ...indices[g] }))
    .sort((a, b) => b.total - a.total);
}
