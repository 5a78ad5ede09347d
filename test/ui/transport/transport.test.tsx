import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { align, scrub } from '../../../src/state/clock';
import { changeSetup, store, undo } from '../../../src/state/store';
import { Readout } from '../../../src/ui/pane/Readout';
import { Transport } from '../../../src/ui/transport/Transport';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted | null = null;
beforeEach(() => store.setState(fresh, true));
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

function show(isCompact = false): HTMLElement {
  mounted = mount(
    <>
      <Transport isCompact={isCompact} />
      <Readout side="left" />
    </>,
  );
  return mounted.host;
}

const clock = (host: HTMLElement) => host.querySelector('.clock, [class*=clock]')?.textContent;
const spoken = (host: HTMLElement) => host.querySelector('input[type=range]')?.getAttribute('aria-valuetext');
const axis = (host: HTMLElement) =>
  [...host.querySelectorAll('[class*=names] span')].map((each) => each.textContent ?? '');
const buttonCalled = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll<HTMLElement>('button')].find((each) => each.getAttribute('aria-label')?.startsWith(name));
const choices = () =>
  [...document.querySelectorAll<HTMLElement>('[role=menuitemradio]')].map((each) => each.textContent);

async function choose(text: string): Promise<void> {
  const item = [...document.querySelectorAll<HTMLElement>('[role=menuitemradio]')].find((e) => e.textContent === text);
  await act(async () => item?.click());
}

const mark = (host: HTMLElement) => host.querySelector<HTMLElement>('[class*=events] button');

function touch(target: HTMLElement, kind: string, clientX: number): void {
  const event = new MouseEvent(kind, { bubbles: true, clientX });
  act(() => void target.dispatchEvent(Object.assign(event, { pointerType: 'touch', pointerId: 1 })));
}

describe('the transport', () => {
  test('a mark leads to its instant and tells its name; so does a finger put down near it, but not one that moves on', () => {
    const host = show();
    const line = host.querySelector<HTMLElement>('[class*=scrubber]') as HTMLElement;
    line.setPointerCapture = () => {};
    const name = mark(host)?.getAttribute('aria-label') ?? '';
    act(() => mark(host)?.click());
    const there = store.getState().view.phase;
    expect(store.getState().messages.toast).toBe(name);
    const x = Number.parseFloat(mark(host)?.style.left ?? '');
    act(() => store.setState(({ messages }) => ({ messages: { ...messages, toast: null } })));
    touch(line, 'pointerdown', x + 5);
    touch(line, 'pointermove', x + 60);
    touch(line, 'pointerup', x + 60);
    expect(store.getState().messages.toast).toBeNull();
    touch(line, 'pointerdown', x + 5);
    touch(line, 'pointerup', x + 5);
    expect(store.getState().messages.toast).toBe(name);
    expect(store.getState().view.phase).toBe(there);
  });

  test('offers what exercises are aligned by, says what is chosen, and takes it back', async () => {
    const host = show();
    expect(buttonCalled(host, 'Align by')?.getAttribute('aria-label')).toBe('Align by time');
    await act(async () => buttonCalled(host, 'Align by')?.click());
    expect(choices()).toEqual(['Time', '% of repetition', 'Hip joint angle', 'Thigh–trunk angle']);
    await choose('Hip joint angle');
    expect(buttonCalled(host, 'Align by')?.getAttribute('aria-label')).toBe('Align by hip joint angle');
    act(undo);
    expect(buttonCalled(host, 'Align by')?.getAttribute('aria-label')).toBe('Align by time');
  });

  test('what aligning does is said in the docs, one press away', async () => {
    const host = show();
    await act(async () => buttonCalled(host, 'Align by')?.click());
    const about = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) =>
      each.textContent?.startsWith('What aligning does'),
    );
    await act(async () => about?.click());
    expect(window.location.hash).toBe('#model/alignment');
    window.location.hash = '';
  });

  test('by an angle its axis is that angle, both ways; its clock says it, and who waits where', () => {
    const host = show();
    expect(axis(host)[0]).toBe('Bottom');
    act(() => align('thigh-trunk'));
    expect(axis(host)).toEqual(['145°', 'up, 73°', '0°', 'down, 73°', '145°']);
    act(() => scrub(0.4));
    expect(clock(host)).toBe('29°● waits at 92°');
    expect(spoken(host)).toBe('29° of thigh–trunk angle, Going up, Leg press waits at 92°');
    expect(host.querySelector('[class*=span]')?.textContent).toBe('waits');
    act(() => scrub(0.05));
    expect(clock(host)).toContain('131°');
    expect(spoken(host)).toContain('Hip thrust waits at 100°');
    expect(host.querySelector('[class*=span]')?.textContent).toBe('145° → 92°');
  });

  test('its axis follows the setup', () => {
    const host = show();
    act(() => align('hip'));
    const [before] = axis(host);
    act(() => changeSetup('left', { bottomAngle: 2.3 }));
    expect(axis(host)[0]).not.toBe(before);
  });

  test('marks of events stand at their angle', async () => {
    act(() => align('thigh-trunk'));
    const host = show(true);
    await act(async () => buttonCalled(host, 'Speed')?.click());
    const event = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) =>
      each.textContent?.startsWith('Leg press: largest gluteus maximus arm'),
    );
    await act(async () => event?.click());
    // where the leg press comes to its top, at 92° of 145 … 0
    expect(store.getState().view.phase).toBeCloseTo((145 - 91.6) / 145 / 2, 2);
  });

  test('where there is little room the menu of the speed has it', async () => {
    const host = show(true);
    expect(buttonCalled(host, 'Align by')).toBeUndefined();
    await act(async () => buttonCalled(host, 'Speed')?.click());
    await choose('% of repetition');
    expect(store.getState().decided.alignment).toBe('percent');
  });
});
