import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { createAnnotator } from '../../src/scene/overlay/annotation';
import { figureDiscs } from '../../src/scene/overlay/tags/figureDiscs';
import { type ChipToPlan, planTags } from '../../src/scene/overlay/tags/planTags';
import type { TagName } from '../../src/scene/overlay/tags/tagName';
import { createTagPlanner, jointOf } from '../../src/scene/overlay/tags/tagPlanner';
import type { PresetName } from '../../src/state/types';
import { cameraFor, framingsOf, project, repetitionOf, VIEWS } from './support';

const PANE = { width: 562, height: 441 };
const SIZES: Readonly<Partial<Record<TagName, { width: number; height: number }>>> = {
  arm: { width: 145, height: 22 },
  hip: { width: 118, height: 40 },
  knee: { width: 76, height: 22 },
};
const NAMES = ['arm', 'hip', 'knee'] as const;
const sizeOf = (name: TagName) => SIZES[name] ?? { width: 0, height: 0 };
const all = EXERCISES.map(({ id }) => repetitionOf({ exercise: id }));

/** How far a box is from a point, px. */
function distance(box: { left: number; top: number; width: number; height: number }, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.left - box.width);
  return Math.hypot(dx, Math.max(box.top - y, 0, y - box.top - box.height));
}

/** Boxes of all chips of an exercise at 41 instants, where they wish to be, and the figure's discs. */
function instantsOf(repetition: (typeof all)[number], from: PresetName = 'side') {
  const view = project(cameraFor(repetition, [repetition], PANE, from), PANE);
  const scale = framingsOf([repetition], PANE, from)[0].magnification;
  const plan = createTagPlanner();
  const instant = createInstant(repetition);
  const { annotation, update } = createAnnotator();
  return Array.from({ length: 41 }, (_, i) => {
    setInstant(instant, repetition, i / 80);
    update(instant, view);
    const chips = NAMES.map((name) => ({ name, size: () => sizeOf(name) }));
    const offsets = plan({ repetition, project: view, room: PANE, chips, picked: null, loads: null, isSettled: true });
    const boxes = NAMES.map((name) => {
      const joint = jointOf(name, annotation, view);
      const [dx, dy] = offsets[name] ?? [0, 0];
      const { width, height } = sizeOf(name);
      return { joint, width, height, left: joint[0] + dx - width / 2, top: joint[1] + dy - height / 2 };
    });
    return { boxes, discs: figureDiscs(instant, view, scale), scale };
  });
}

const seen = all.flatMap((r) => VIEWS.map((view) => [r.exercise, view, r] as const));

describe('planned labels', () => {
  test.each(seen)(
    'of %s, seen from %s, stand by their joints, beside both sides of the figure, always',
    (_exercise, view, r) => {
      for (const { boxes, discs, scale } of instantsOf(r, view)) {
        for (const box of boxes) {
          // a shank is 0.4 m
          expect(distance(box, ...box.joint) / scale).toBeLessThan(0.36);
          const covered = discs.map(([x, y, radius]) => (radius - distance(box, x, y)) / scale);
          expect(Math.max(...covered)).toBeLessThan(0.05);
        }
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            expect(
              a.left < b.left + b.width &&
                b.left < a.left + a.width &&
                a.top < b.top + b.height &&
                b.top < a.top + a.height,
            ).toBe(false);
        });
      }
    },
  );

  test('move with their joints: no jump from one instant to the next', () => {
    for (const repetition of all) {
      const frames = instantsOf(repetition);
      frames.slice(1).forEach(({ boxes }, i) => {
        boxes.forEach((box, k) => {
          const before = frames[i].boxes[k];
          expect(box.left - before.left).toBeCloseTo(box.joint[0] - before.joint[0], 9);
          expect(box.top - before.top).toBeCloseTo(box.joint[1] - before.joint[1], 9);
        });
      });
    }
  });

  const chip: ChipToPlan = { width: 80, height: 20, joints: [[200, 150]], drawings: [[1, 1]], drawn: 10 };

  test('lie as near as they may when nothing is in their way, inside the pane', () => {
    const [[dx, dy]] = planTags([chip], [[]], PANE);
    expect(distance({ left: 160 + dx, top: 140 + dy, width: 80, height: 20 }, 200, 150)).toBeLessThan(15);
  });

  const scenesOf = (r: (typeof all)[number], view: PresetName) => ({
    repetition: r,
    project: project(cameraFor(r, [r], PANE, view), PANE),
    room: PANE,
    chips: NAMES.map((name) => ({ name, size: () => sizeOf(name) })),
    picked: null,
    loads: null,
    isSettled: true,
  });

  test('lie where they lie whatever was shown before', () => {
    const travelled = createTagPlanner();
    for (const view of [...VIEWS, 'side'] as const)
      for (const r of all) {
        const scene = scenesOf(r, view);
        expect(travelled(scene)).toEqual(createTagPlanner()(scene));
      }
  });

  test('keep their side while a slider is held or a camera is on its way, and only then', () => {
    const plan = createTagPlanner();
    const first = plan(scenesOf(all[0], 'side'));
    const turned = scenesOf(all[0], 'front');
    expect(plan({ ...turned, isSettled: false })).toBe(first);
    expect(plan(turned)).not.toEqual(first);
  });

  test('avoid controls and each other', () => {
    const taken = [{ left: 150, top: 160, width: 120, height: 60 }];
    const offsets = planTags([chip, chip], [[]], { ...PANE, taken });
    const boxes = offsets.map(([dx, dy]) => ({ left: 160 + dx, top: 140 + dy, width: 80, height: 20 }));
    const [a, b] = boxes;
    for (const [p, q] of [
      [a, b],
      [a, taken[0]],
      [b, taken[0]],
    ])
      expect(
        p.left < q.left + q.width && q.left < p.left + p.width && p.top < q.top + q.height && q.top < p.top + p.height,
      ).toBe(false);
  });
});
