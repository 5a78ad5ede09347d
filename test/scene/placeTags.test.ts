import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import type { Box } from '../../src/scene/box';
import { type Orbit, PRESETS } from '../../src/scene/camera/orbit';
import { createAnnotator } from '../../src/scene/instrument/annotation';
import { TAG_MARGIN } from '../../src/scene/instrument/layoutTags';
import { placeTags } from '../../src/scene/instrument/placeTags';
import { isInSight } from '../../src/scene/instrument/planTags';
import { createTagPlanner, jointOf, TAG_NAMES, type TagName } from '../../src/scene/instrument/tagPlanner';
import { createMoment, setMoment } from '../../src/scene/stage/moment';
import { cameraFor, project, repetitionOf } from './support';

interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Texts and controls beside which the figure stands, and the picked muscle's chip over it. */
  readonly lasting: readonly Box[];
  readonly passing: readonly Box[];
  readonly tags: readonly TagName[];
}

const head = (...widths: readonly number[]): Box[] =>
  widths.map((width, i) => ({ left: 16, top: [10, 38, 66][i], width, height: [26, 26, 44][i] }));

/** Panes of the page at 1440 × 900, 1024 × 768, on a phone of 390 × 844, and there with the sheet open. */
const FRAMES: readonly Frame[] = [
  {
    name: 'desktop',
    width: 562,
    height: 441,
    lasting: [...head(170, 270, 280), { left: -102, top: 398, width: 204, height: 31 }],
    passing: [{ left: -102, top: 361, width: 204, height: 28 }],
    tags: TAG_NAMES,
  },
  {
    name: 'tablet',
    width: 372,
    height: 380,
    lasting: [...head(150, 206, 236), { left: 292, top: 337, width: 160, height: 31 }],
    passing: [{ left: 274, top: 300, width: 194, height: 28 }],
    tags: TAG_NAMES,
  },
  {
    name: 'phone',
    width: 390,
    height: 318,
    lasting: head(150, 196),
    passing: [{ left: 8, top: 270, width: 195, height: 40 }],
    tags: TAG_NAMES,
  },
  {
    name: 'phone with its sheet',
    width: 195,
    height: 175,
    lasting: [],
    passing: [{ left: 97, top: 127, width: 195, height: 40 }],
    tags: ['arm', 'hip'],
  },
];
const VIEWS: readonly (readonly [string, Orbit])[] = [
  ['side', PRESETS.side],
  ['front', PRESETS.front],
  ['three-quarter', PRESETS['three-quarter']],
];

/** Chips with their words; narrow panes have values only. */
const SIZES: Readonly<Record<TagName, readonly [number, number]>> = {
  arm: [145, 22],
  hip: [118, 42],
  knee: [76, 22],
  ankle: [84, 22],
};
const NARROW_SIZES: Readonly<Record<TagName, readonly [number, number]>> = {
  ...SIZES,
  arm: [61, 22],
  hip: [62, 42],
};

type NamedBox = Box & { readonly name: string };

const isOver = (a: NamedBox, b: NamedBox): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** All chips of a pane at moments from the bottom to the top, and where their joints are. */
function moments(repetition: Repetition, frame: Frame, orbit: Orbit) {
  const view = project(cameraFor(repetition, [repetition], frame, orbit, frame.lasting), frame);
  const sizes = frame.width < 300 ? NARROW_SIZES : SIZES;
  const chips = frame.tags.map((name) => ({ name, size: () => ({ width: sizes[name][0], height: sizes[name][1] }) }));
  const room = { width: frame.width, height: frame.height, taken: [...frame.lasting, ...frame.passing] };
  const scene = { repetition, project: view, room, chips };
  const plan = createTagPlanner();
  const moment = createMoment(repetition);
  const { annotation, update } = createAnnotator();
  return Array.from({ length: 11 }, (_, i) => {
    setMoment(moment, repetition, i / 20);
    update(moment, view);
    const places = placeTags(plan, scene, annotation);
    const boxes = chips.flatMap(({ name, size }): NamedBox[] => {
      const place = places[name];
      return place ? [{ name, ...size(), left: place.left, top: place.top }] : [];
    });
    const joints = chips.map(({ name }) => ({ name, isIn: isInSight(jointOf(name, annotation, view), room) }));
    return { phase: i / 20, boxes, joints };
  });
}

/** What of a moment's chips is covered, or outside the pane, in words. */
function faultsOf(boxes: readonly NamedBox[], { width, height, lasting, passing }: Frame): string[] {
  const over = boxes.flatMap((a, i) =>
    [...boxes.slice(i + 1), ...[...lasting, ...passing].map((box) => ({ ...box, name: 'control' }))]
      .filter((b) => isOver(a, b))
      .map((b) => `${a.name} over ${b.name}`),
  );
  const outside = boxes.filter(
    (box) =>
      box.left < TAG_MARGIN ||
      box.top < TAG_MARGIN ||
      box.left + box.width > width - TAG_MARGIN ||
      box.top + box.height > height - TAG_MARGIN,
  );
  return [...over, ...outside.map(({ name }) => `${name} outside`)];
}

const all = EXERCISES.map(({ id }) => repetitionOf({ exercise: id }));

describe.each(FRAMES)('labels of a pane: $name', (frame) => {
  test.each(VIEWS)('seen from %s all stand free, whatever the exercise and the moment', (_, orbit) => {
    for (const repetition of all)
      for (const { phase, boxes } of moments(repetition, frame, orbit))
        expect({ phase, of: repetition.exercise, faults: faultsOf(boxes, frame), shown: boxes.length }).toEqual({
          phase,
          of: repetition.exercise,
          faults: [],
          shown: frame.tags.length,
        });
  });

  test.each(VIEWS)('near by, from %s, only those whose joint is in sight are there', (_, orbit) => {
    let [present, absent] = [0, 0];
    for (const repetition of all)
      for (const zoom of [2.5, 8])
        for (const { phase, boxes, joints } of moments(repetition, frame, { ...orbit, zoom })) {
          const seen = joints.filter(({ isIn }) => isIn).map(({ name }) => name);
          const shown = boxes.map(({ name }) => name);
          expect({ phase, zoom, of: repetition.exercise, shown, faults: faultsOf(boxes, frame) }).toEqual({
            phase,
            zoom,
            of: repetition.exercise,
            shown: seen,
            faults: [],
          });
          present += shown.length;
          absent += joints.length - shown.length;
        }
    expect(Math.min(present, absent)).toBeGreaterThan(0);
  });
});
