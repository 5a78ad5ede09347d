import { describe, expect, test } from 'vitest';
import { HEIGHTS } from '../../../src/chart/data/strip/heights';
import { type LaneSource, laneOf } from '../../../src/chart/data/strip/lanes';
import { layOutStrip } from '../../../src/chart/layout/strip/layOutStrip';
import { radToDeg } from '../../../src/display/units';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { simulate } from '../../../src/model/simulate';

const REASON =
  'No repetition: the nearest posture goes 12° past the limit, at which the ankle is at 30° of dorsiflexion.';
const sources = EXERCISES.map(({ id, label }): LaneSource => {
  const result = simulate({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
  const repetition = result.kind === 'repetition' ? result : null;
  return { exercise: id, name: label, label, side: null, repetition, reason: '', load: null, isLoadOlder: false };
});
const lanesOf = (these: readonly LaneSource[]) =>
  these.map((source) => ({ source, lane: laneOf(source, HEIGHTS.arm) }));

describe.each([320, 560, 1060])('a strip %i px wide', (width) => {
  const layout = layOutStrip({ lanes: lanesOf(sources), top: 70, width });

  test('has every lane under the one before it, inside its width, its angles on the one scale', () => {
    let foot = 0;
    for (const { top, bottom, base, span, hip, pelvis, source } of layout.rows) {
      expect(top).toBe(foot);
      foot = bottom;
      expect(base).toBeLessThan(bottom);
      if (!source.repetition || !span || !hip || !pelvis) throw new Error('no lane');
      const { trunkThighFlexion, hipFlexion } = source.repetition.metrics;
      expect(span.left).toBeCloseTo(layout.x.at(radToDeg(trunkThighFlexion.top)), 0);
      expect(span.right).toBeCloseTo(layout.x.at(radToDeg(trunkThighFlexion.bottom)), 0);
      expect(hip.right).toBeCloseTo(layout.x.at(radToDeg(hipFlexion.bottom)), 0);
      // the pelvis is what is missing from hip joint to thigh–trunk
      expect(pelvis).toEqual({ left: hip.right, right: span.right });
      expect(span.right).toBeLessThan(width);
    }
    expect(layout.height).toBeGreaterThan(foot);
  });

  test('says in the lane why an exercise has no repetition, in lines that fit', () => {
    const barred = { ...sources[0], repetition: null, reason: REASON };
    const { rows } = layOutStrip({ lanes: lanesOf([barred, sources[1]]), top: 70, width });
    expect(rows[0].note.map(({ text }) => text).join(' ')).toBe(REASON);
    for (const { x, y, text } of rows[0].note) {
      expect(x + 6 * text.length).toBeLessThan(width);
      expect(y).toBeLessThan(rows[1].top);
    }
    expect(rows[0].area).toBeNull();
  });
});

test('a lane nobody touches keeps its drawing while another one changes', () => {
  const [first, ...others] = sources;
  const before = layOutStrip({ lanes: lanesOf(sources), top: 70, width: 800 });
  const after = layOutStrip({ lanes: lanesOf([{ ...first }, ...others]), top: 70, width: 800 });
  expect(after.rows.slice(1).map((row, i) => row === before.rows[i + 1])).toEqual(others.map(() => true));
  expect(after.rows[0]).not.toBe(before.rows[0]);
});
