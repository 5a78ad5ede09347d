import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFramer, type Shows } from '../../src/scene/camera/framer';
import { PRESET_MS, PRESETS } from '../../src/scene/camera/orbit';
import { press, repetitionOf, thrust } from './support';

const PANE = { width: 562, height: 441 };
const showing = (left: typeof press, change = {}): Shows => ({
  left: { repetition: left, pane: PANE, covered: [], orbit: PRESETS.side, ...change },
  right: { repetition: thrust, pane: PANE, covered: [], orbit: PRESETS.side, ...change },
});
const FREE = { isHeld: false, isMotionReduced: false };
const HELD = { ...FREE, isHeld: true };
/** A change that leads out of the frame, and one that stays in it. */
const changed = repetitionOf({ exercise: 'leg-press', lifter: { stature: 2.05 } });
const slightlyChanged = repetitionOf({ exercise: 'leg-press', settings: { footHeight: 0.3 } });
const SETTLED = 400;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('framer', () => {
  test('a changed setting keeps the frame, then asks to be drawn again and glides to the new one', () => {
    const wake = vi.fn();
    const framer = createFramer(wake);
    const first = framer.frame(showing(press), 0, FREE).left;
    expect(framer.isSettled()).toBe(true);
    expect(framer.frame(showing(changed), 1000, FREE).left).toBe(first);
    expect(framer.isSettled()).toBe(false);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SETTLED);
    expect(wake).toHaveBeenCalledTimes(1);
    const start = 1000 + SETTLED;
    framer.frame(showing(changed), start, FREE);
    expect(framer.isMoving()).toBe(true);
    const halfway = framer.frame(showing(changed), start + PRESET_MS / 2, FREE).left?.framing.magnification ?? 0;
    const end = framer.frame(showing(changed), start + PRESET_MS, FREE).left?.framing.magnification ?? 0;
    expect(framer.isMoving()).toBe(false);
    expect(framer.isSettled()).toBe(true);
    const begin = first?.framing.magnification ?? 0;
    expect(end).not.toBe(begin);
    expect((halfway - begin) * (end - halfway)).toBeGreaterThan(0);
    const [fresh] = [createFramer(wake).frame(showing(changed), 0, FREE).left];
    expect(end).toBeCloseTo(fresh?.framing.magnification ?? 0, 9);
  });

  test('a figure that is still inside its pane is not framed anew: what was before can be compared', () => {
    const framer = createFramer(() => {});
    const first = framer.frame(showing(press), 0, FREE).left;
    framer.frame(showing(slightlyChanged), 1000, FREE);
    expect(framer.frame(showing(slightlyChanged), 1000 + SETTLED, FREE).left).toBe(first);
    expect([framer.isMoving(), framer.isSettled()]).toEqual([false, true]);
    // under words of the page it does not stay
    const covered = [{ left: 0, top: 0, width: 300, height: 300 }];
    framer.frame(showing(slightlyChanged, { covered }), 2000, FREE);
    framer.frame(showing(slightlyChanged, { covered }), 2000 + SETTLED, FREE);
    expect(framer.isMoving()).toBe(true);
  });

  test('a frame whose clock lags behind the timer that asked for it asks for another one', () => {
    const wake = vi.fn();
    const framer = createFramer(wake);
    framer.frame(showing(press), 0, FREE);
    framer.frame(showing(changed), 1000, FREE);
    vi.advanceTimersByTime(SETTLED);
    framer.frame(showing(changed), 1150, FREE);
    expect(framer.isMoving()).toBe(false);
    vi.advanceTimersByTime(SETTLED);
    expect(wake).toHaveBeenCalledTimes(2);
    framer.frame(showing(changed), 1300, FREE);
    expect(framer.isMoving()).toBe(true);
  });

  test('nothing moves while a thumb is held, however long', () => {
    const framer = createFramer(() => {});
    const first = framer.frame(showing(press), 0, FREE).left;
    framer.frame(showing(changed), 1000, HELD);
    expect(framer.frame(showing(changed), 9000, HELD).left).toBe(first);
    expect(framer.isMoving()).toBe(false);
    framer.frame(showing(changed), 9001, FREE);
    expect(framer.isMoving()).toBe(true);
  });

  test('with reduced motion the frame jumps', () => {
    const framer = createFramer(() => {});
    const first = framer.frame(showing(press), 0, FREE).left;
    framer.frame(showing(changed), 1000, FREE);
    const next = framer.frame(showing(changed), 1000 + SETTLED, { ...FREE, isMotionReduced: true }).left;
    expect(next?.framing.magnification).not.toBe(first?.framing.magnification);
    expect(framer.isMoving()).toBe(false);
  });

  test('another exercise or another pane is framed at once', () => {
    const framer = createFramer(() => {});
    framer.frame(showing(press), 0, FREE);
    const other = framer.frame(showing(repetitionOf({ exercise: 'back-squat' })), 1000, HELD).left;
    const fresh = createFramer(() => {}).frame(showing(repetitionOf({ exercise: 'back-squat' })), 0, FREE).left;
    expect(other?.framing).toEqual(fresh?.framing);
    const wide = framer.frame(showing(press, { pane: { width: 900, height: 500 } }), 2000, HELD).left;
    expect(wide?.framing.magnification).not.toBe(other?.framing.magnification);
  });

  test('the clock alone frames nothing anew', () => {
    const framer = createFramer(() => {});
    const first = framer.frame(showing(press), 0, FREE);
    for (let now = 16; now < 2000; now += 16) expect(framer.frame(showing(press), now, FREE)).toBe(first);
  });
});
