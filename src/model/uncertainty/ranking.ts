import { thighTrunk } from '../mechanism/state';
import { prepare } from '../prepare';
import { createDrawer, type Drawer } from './draw';
import { type IndexSums, indicesOf, sumForIndices } from './indices';
import type { Parameter } from './parameter';
import { PARAMETERS } from './parameters';
import type { EnsembleQuestion } from './runDraws';

/** Numbers that a ranking is made of: they need both ends of a repetition and no sample between. */
export const RANKED = ['trunkThighFlexion.top', 'trunkThighFlexion.bottom', 'hipFlexion.bottom'] as const;
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

/** The groups that vary in an ensemble, in the order of PARAMETERS. */
function rankedGroups(question: EnsembleQuestion): RankedGroup[] {
  return groupsOf(createDrawer(question.setup, { scope: question.scope, acts: 'postures' }));
}

function groupsOf({ parameters }: Drawer): RankedGroup[] {
  const members = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    // what is read off an arm changes no end
    if (parameter.target.of === 'gluteus-maximus-arm') continue;
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
  const drawer = createDrawer(question.setup, { scope: question.scope, acts: 'postures' });
  const groups = groupsOf(drawer).map(({ members }) => members.map((parameter) => PARAMETERS.indexOf(parameter)));
  const model = (share: (place: number) => number): number | null => {
    const { movement } = prepare(drawer.draw(share).setup);
    return movement.kind === 'movement' ? READ[ranked](movement.bottom, movement.top) : null;
  };
  return sumForIndices(model, { groups, width: PARAMETERS.length, seed: question.seed, from, count });
}

const READ: Readonly<Record<Ranked, (bottom: Float64Array, top: Float64Array) => number>> = {
  'trunkThighFlexion.top': (_, top) => thighTrunk(top),
  'trunkThighFlexion.bottom': (bottom) => thighTrunk(bottom),
  'hipFlexion.bottom': (bottom) => bottom[0],
};

/** Groups with their shares of the variance, the largest total first. */
export function rankingOf(question: EnsembleQuestion, sums: IndexSums) {
  const indices = indicesOf(sums);
  return rankedGroups(question)
    .map((group, g) => ({ ...group, ...indices[g] }))
    .sort((a, b) => b.total - a.total);
}
