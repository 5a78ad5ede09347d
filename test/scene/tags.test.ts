import { describe, expect, test } from 'vitest';
import { layoutTags, TAG_MARGIN, type TagWish } from '../../src/scene/overlay/tags/layoutTags';
import { placeName } from '../../src/scene/overlay/tags/placeName';
import { seededRandom } from '../support/randomPoses';

const SIZES = [
  { width: 145, height: 22 },
  { width: 126, height: 40 },
  { width: 79, height: 22 },
];

function isOverlapping(
  a: TagWish & { left: number; top: number },
  b: TagWish & { left: number; top: number },
): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe('tags', () => {
  test('never overlap, never leave the pane, wherever their joints are (seed 7)', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 2000; round++) {
      const room = { width: 160 + random() * 500, height: 180 + random() * 300 };
      const wishes = SIZES.map((size) => ({
        ...size,
        x: (random() * 1.4 - 0.2) * room.width,
        y: (random() * 1.4 - 0.2) * room.height,
      }));
      const placed = layoutTags(wishes, room)
        .map((place, i) => ({ ...wishes[i], ...place }))
        .filter((p) => p.isShown);
      const isInside = placed.every(
        (p) =>
          p.left >= TAG_MARGIN - 1e-6 &&
          p.top >= TAG_MARGIN - 1e-6 &&
          p.left + p.width <= room.width - TAG_MARGIN + 1e-6 &&
          p.top + p.height <= room.height - TAG_MARGIN + 1e-6,
      );
      const isApart = placed.every((p, i) => placed.slice(i + 1).every((other) => !isOverlapping(p, other)));
      expect({ round, isInside, isApart }).toEqual({ round, isInside: true, isApart: true });
    }
  });

  test('a tag with room goes exactly where it wishes', () => {
    const [place] = layoutTags([{ width: 80, height: 20, x: 200, y: 150 }], { width: 500, height: 350 });
    expect(place).toEqual({ left: 160, top: 140, isShown: true });
  });

  test('a chip goes round a control of the page', () => {
    const taken = [{ left: 240, top: 250, width: 120, height: 40 }];
    const [place] = layoutTags([{ width: 80, height: 20, x: 250, y: 262 }], { width: 300, height: 300, taken });
    const isBeside = place.left + 80 <= 240 || place.top + 20 <= 250;
    expect(place.isShown && isBeside).toBe(true);
  });

  test('the name at the pointer goes off other chips, and over them where there is nothing else', () => {
    const size = { width: 100, height: 22 };
    const chip = { left: 100, top: 60, width: 120, height: 40 };
    const tip = { x: 150, y: 110 };
    const room = { width: 400, height: 300 };
    expect(placeName(size, tip, room, [])).toMatchObject({ left: 100, top: 75 });
    const place = { ...size, x: 0, y: 0, ...placeName(size, tip, room, [chip]) };
    expect(isOverlapping(place, { ...chip, x: 0, y: 0 })).toBe(false);
    expect(isOverlapping(place, { ...tip, left: tip.x, top: tip.y, width: 1, height: 1 })).toBe(false);
    expect(placeName(size, tip, room, [{ left: 0, top: 0, ...room }])).toMatchObject({ left: 100, top: 75 });
  });

  test('without any room the less important tag is not shown', () => {
    const wish = { width: 80, height: 60, x: 40, y: 40 };
    const places = layoutTags([wish, wish], { width: 95, height: 80 });
    expect(places.map((p) => p.isShown)).toEqual([true, false]);
  });
});
