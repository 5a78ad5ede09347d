import { describe, expect, test } from 'vitest';
import { SEGMENT_COUNT, segmentIndex } from '../../src/model/anatomy/names';
import { PUSH_RULES } from '../../src/model/exercise/commonSettings';
import { computeLoads } from '../../src/model/load/computeLoads';
import { footPushAt } from '../../src/model/load/footPush';
import type { Loads } from '../../src/model/load/loads';
import { FRAME_SIZE } from '../../src/model/math/frame';
import type { Repetition } from '../../src/model/result';
import { degrees } from '../../src/model/setting';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { createAnnotator } from '../../src/scene/overlay/annotation';
import { LINES } from '../../src/scene/overlay/lines';
import { DEFAULT_INSTRUMENTS } from '../../src/state/types';
import { cameraFor, PANES, project, repetitionOf } from './support';

const SAMPLES = 21;
const [PANE] = PANES;

type Point = readonly [number, number, number];
type Pixel = readonly [number, number];

/** A leg press whose feet push by a rule, and the push line as its pane draws it at a sample. */
function drawn(settings: Record<string, number>, isOn = true) {
  const repetition = repetitionOf({ exercise: 'leg-press', settings, sampleCount: SAMPLES });
  const loads = computeLoads(repetition);
  const toPane = project(cameraFor(repetition, [repetition], PANE), PANE);
  const instant = createInstant(repetition);
  const { annotation, update } = createAnnotator();
  const pathAt = (sample: number): string => {
    setInstant(instant, repetition, sample / (SAMPLES - 1));
    update(instant, toPane, { loads });
    return LINES.push.path(annotation, toPane, { ...DEFAULT_INSTRUMENTS, push: isOn });
  };
  return { repetition, loads, pathAt, pixel: (point: Point): Pixel => toPane(point, 0) };
}

function endsOf(path: string): [Pixel, Pixel] {
  const [tail, head] = path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));
  return [tail as unknown as Pixel, head as unknown as Pixel];
}

/** How far a pixel lies beside the line through two others, px. */
function beside([px, py]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.abs((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / Math.hypot(bx - ax, by - ay);
}

/** Center of pressure of the right foot, by the normal forces of its two contacts. */
function pressurePoint({ contacts }: Loads, i: number): Point {
  const [heel, ball] = ['heel', 'ball'].map((name) => contacts.find((c) => c.name === name)) as Loads['contacts'];
  const share = ball.normal[i] / (heel.normal[i] + ball.normal[i]);
  return [0, 1, 2].map((k) => heel.point[3 * i + k] * (1 - share) + ball.point[3 * i + k] * share) as unknown as Point;
}

/** Square to the sole, from it into the body: the calcaneus' own Y axis, in the sagittal plane. */
function soleNormal({ frames }: Repetition, i: number): readonly [number, number] {
  const o = FRAME_SIZE * (i * SEGMENT_COUNT + segmentIndex('calcn_r'));
  const [x, y] = [frames[o + 1], frames[o + 4]];
  return [x / Math.hypot(x, y), y / Math.hypot(x, y)];
}

/** As exact as paths are written. */
const PIXELS = 0.1;
const LOOKED_AT = [0, 4, 10];

describe('the push line is drawn where the model says', () => {
  test.each([
    ['square to the sole', {}, 0],
    ['8° toward the toes', { pushRule: PUSH_RULES.angle, pushDirection: degrees(8) }, 8],
    ['8° toward the heels', { pushRule: PUSH_RULES.angle, pushDirection: degrees(-8) }, -8],
  ])('%s: from the center of pressure at that angle to the sole', (_, settings, angle) => {
    const { repetition, loads, pathAt, pixel } = drawn(settings);
    for (const i of LOOKED_AT) {
      const [tail, head] = endsOf(pathAt(i));
      const foot = pressurePoint(loads, i);
      const [nx, ny] = soleNormal(repetition, i);
      // the foot is pushed with the opposite of its push: toward the heels where it pushes toward the toes
      const [c, s] = [Math.cos(degrees(angle)), Math.sin(degrees(angle))];
      const along: Point = [foot[0] + 0.5 * (nx * c - ny * s), foot[1] + 0.5 * (ny * c + nx * s), foot[2]];
      expect(Math.hypot(head[0] - pixel(foot)[0], head[1] - pixel(foot)[1])).toBeLessThan(PIXELS);
      expect(beside(pixel(along), tail, head)).toBeLessThan(PIXELS);
    }
  });

  test('toward the hip: through the point the rule names', () => {
    const { repetition, pathAt, pixel, loads } = drawn({ pushRule: PUSH_RULES.hip });
    for (const i of LOOKED_AT) {
      const size = FRAME_SIZE * SEGMENT_COUNT;
      const frames = repetition.frames.slice(i * size, (i + 1) * size);
      const rule = footPushAt(repetition.body, repetition.settings, frames, 0);
      if (rule.kind !== 'through') throw new Error(`the rule is ${rule.kind}`);
      const [tail, head] = endsOf(pathAt(i));
      const [x, y] = rule.point;
      expect(beside(pixel([x, y, pressurePoint(loads, i)[2]]), tail, head)).toBeLessThan(PIXELS);
    }
  });

  test('unasked it is in sight only where the push was set by hand', () => {
    expect(drawn({}, false).pathAt(0)).toBe('');
    expect(drawn({ pushRule: PUSH_RULES.hip }, false).pathAt(0)).not.toBe('');
  });
});
