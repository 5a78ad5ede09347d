import { describe, expect, test } from 'vitest';
import { createQualityKeeper } from '../../src/scene/canvas/qualityKeeper';
import type { DetailChoice } from '../../src/state/types';

const FAST = { rendererName: 'ANGLE (a graphics card)', isCoarsePointer: false };
const TOUCHED = { ...FAST, isCoarsePointer: true };
const SOFTWARE = { ...FAST, rendererName: 'ANGLE (Google, Vulkan (SwiftShader Device), SwiftShader driver)' };

type Keeper = ReturnType<typeof createQualityKeeper>;

/** The quality after half a minute of frames this far apart, ms. */
function runFor(keeper: Keeper, choice: DetailChoice, gap: number): string {
  keeper.choose(choice);
  for (let now = 0; now < 30_000; now += gap) keeper.note(now, true);
  return keeper.now().name;
}

describe('quality', () => {
  test.each([
    [FAST, 'full'],
    [TOUCHED, 'medium'],
    [SOFTWARE, 'low'],
  ])('left to itself it starts from the device: %o %s', (device, name) => {
    expect(createQualityKeeper(device, 'automatic').now().name).toBe(name);
  });

  test('left to itself it falls where frames are slow, and stays where they are not', () => {
    expect(runFor(createQualityKeeper(FAST, 'automatic'), 'automatic', 16)).toBe('full');
    expect(runFor(createQualityKeeper(FAST, 'automatic'), 'automatic', 100)).toBe('low');
  });

  test.each(['full', 'medium', 'low'] as const)('%s that a person chose stands, however slow', (choice) => {
    const keeper = createQualityKeeper(SOFTWARE, choice);
    expect(keeper.now().name).toBe(choice);
    expect(runFor(keeper, choice, 100)).toBe(choice);
  });

  test('what fell rises again when automatic is chosen anew', () => {
    const keeper = createQualityKeeper(FAST, 'automatic');
    expect(runFor(keeper, 'automatic', 100)).toBe('low');
    keeper.choose('medium');
    expect(keeper.now().name).toBe('medium');
    keeper.choose('automatic');
    expect(keeper.now().name).toBe('full');
  });

  test('who watches is told once of every change, after the frame that made it', async () => {
    const keeper = createQualityKeeper(FAST, 'automatic');
    const told: string[] = [];
    const stop = keeper.watch(() => told.push(keeper.now().name));
    for (let now = 0; now < 3_000; now += 100) keeper.note(now, true);
    expect(told).toEqual([]);
    await Promise.resolve();
    expect(told).toEqual(['medium']);
    stop();
    keeper.choose('low');
    await Promise.resolve();
    expect(told).toEqual(['medium']);
  });
});
