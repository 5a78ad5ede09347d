import { describe, expect, test } from 'vitest';
import { MUSCLE_TABLE } from '../../src/model/anatomy/muscles';
import { type MeasuredBone, readMeasuredBones } from './support/bonesOfSegment';

/** m; how far a published muscle end may lie from the bone it belongs to. */
const LIMIT = 0.012;

interface EndDistance {
  readonly muscle: string;
  readonly end: string;
  readonly bone: string;
  readonly distance: number;
}

function measureEnds(bones: readonly MeasuredBone[]): EndDistance[] {
  return MUSCLE_TABLE.flatMap(({ name, path }) =>
    [path[0], path[path.length - 1]].map(({ segment, point: [x, y, z] }, i) => {
      const found = bones
        .filter((bone) => bone.segment === segment)
        .map((bone) => ({ bone: bone.name, distance: bone.tree.distance(x, y, z) }))
        .reduce((a, b) => (b.distance < a.distance ? b : a));
      return { muscle: name, end: i === 0 ? 'first' : 'last', ...found };
    }),
  );
}

describe.each(['full', 'medium'] as const)('figure-%s', (level) => {
  test('the first and last path point of every muscle lie within 12 mm of a bone of their segment', async () => {
    const ends = measureEnds(await readMeasuredBones(level));
    const table = ends.map((e) => `${e.muscle} ${e.end}: ${(e.distance * 1000).toFixed(1)} mm from ${e.bone}`);
    console.log(table.join('\n'));
    expect(ends).toHaveLength(88);
    expect(ends.filter((e) => e.distance > LIMIT)).toEqual([]);
  });
});
