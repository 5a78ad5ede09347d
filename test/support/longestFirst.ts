import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: begun last, one of them alone would keep a run waiting. */
const LONGEST = [
  'e2e/drawing',
  'e2e/widths',
  'e2e/labels',
  'e2e/context',
  'e2e/states',
  'e2e/instruments',
  'e2e/access',
  'e2e/pictures',
  'scene/skinCovers',
  'model/simulate/anySetup',
  'scene/skinPops',
  'model/search/largestLoad',
  'scene/skinMesh',
  'chart/view/ChartBoard',
  'scene/framing',
  'oracle/mujoco',
];

/** Those first, then the larger files before the smaller ones. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
