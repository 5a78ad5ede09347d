import { describe, expect, test } from 'vitest';
import { createQualityKeeper } from '../../src/scene/canvas/qualityKeeper';
import type { DetailChoice } from '../../src/state/types';

const FAST = { rendererName: 'ANGLE (a graphics card)', isCoarsePointer: false };
const TOUCHED = { ...FAST, isCoarsePointer: true };
const SOFTWARE = { ...FAST, rendererName: 'ANGLE (Google, Vulkan (SwiftShader Device), SwiftShader driver)' };

type Keeper = ReturnType<typeof createQualityKeeper>;

/** The quality after half a minute of frames this far apart, ms. */
function runFor(keeper: Keeper, choice: DetailChoice, gap: number): string {
  let name: string = keeper.first.name;
  for (let now = 0; now < 30_000; now += gap) name = keeper.follow(choice, now, true).name;
  return name;
}

describe('quality', () => {
  test.each([
    [FAST, 'full'],
    [TOUCHED, 'medium'],
    [SOFTWARE, 'low'],
  ])('left to itself it starts from the device: %o %s', (device, name) => {
    expect(createQualityKeeper(device, 'automatic').first.name).toBe(name);
  });

  test('left to itself it falls where frames are slow, and stays where they are not', () => {
    expect(runFor(createQualityKeeper(FAST, 'automatic'), 'automatic', 16)).toBe('full');
    expect(runFor(createQualityKeeper(FAST, 'automatic'), 'automatic', 100)).toBe('low');
  });

  test.each(['full', 'medium', 'low'] as const)('%s that a person chose stands, however slow', (choice) => {
    const keeper = createQualityKeeper(SOFTWARE, choice);
    expect(keeper.first.name).toBe(choice);
    expect(runFor(keeper, choice, 100)).toBe(choice);
  });

  test('what fell rises again when automatic is chosen anew', () => {
    const keeper = createQualityKeeper(FAST, 'automatic');
    expect(runFor(keeper, 'automatic', 100)).toBe('low');
    expect(keeper.follow('medium', 30_000, false).name).toBe('medium');
    expect(keeper.follow('automatic', 30_016, false).name).toBe('full');
  });
});
