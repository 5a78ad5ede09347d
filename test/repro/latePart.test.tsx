import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Late, LatePart, late } from '../../src/app/page/LatePart';
import { failedStyles, refetchStyles, watchStyles } from '../../src/app/page/refetchStyles';
import { type Mounted, mount } from '../support/mount';

function Greeting({ name }: { name: string }) {
  return <b>Hello {name}</b>;
}
function Broken(): never {
  throw new Error('no such shader');
}

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const text = () => mounted?.host.textContent;

async function show(part: Late<{ name: string }>) {
  // React tells the console of every boundary that did its work
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  mounted = mount(
    <div>
      numbers
      <LatePart
        part={part}
        props={{ name: 'Ada' }}
        waiting=" waits"
        missing={(lack, tryAgain) => (
          <button type="button" onClick={tryAgain}>
            {lack}
          </button>
        )}
      />
    </div>,
  );
  await act(() => Promise.resolve());
}

test('a part that comes is shown, and fetched once', async () => {
  const fetchPart = vi.fn(() => Promise.resolve(Greeting));
  const part = late(fetchPart);
  await show(part);
  await expect.poll(text).toBe('numbersHello Ada');
  mounted?.unmount();
  await show(part);
  await expect.poll(text).toBe('numbersHello Ada');
  expect(fetchPart).toHaveBeenCalledTimes(1);
});

test('a part that does not come leaves the page, says why, and comes at the second try', async () => {
  let isThere = false;
  const fetchPart = vi.fn(() => (isThere ? Promise.resolve(Greeting) : Promise.reject(new TypeError('404'))));
  await show(late(fetchPart));
  await expect.poll(text).toBe('numbersnot-fetched');
  expect(fetchPart).toHaveBeenCalledTimes(1);
  isThere = true;
  await act(async () => mounted?.host.querySelector('button')?.click());
  await expect.poll(text).toBe('numbersHello Ada');
});

test('a part that breaks while it draws leaves the page and is not taken for one that did not come', async () => {
  await show(late(() => Promise.resolve(Broken)));
  await expect.poll(text).toBe('numbersbroken');
});

test('a part on its way has something in its place', async () => {
  await show(late(() => new Promise(() => undefined)));
  await expect.poll(text).toBe('numbers waits');
});

/** Lets the page wait, in steps as it does itself. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('a part that hangs counts as one that did not come; the second try ends the first', async () => {
  vi.useFakeTimers();
  let refuse = (_: Error): void => undefined;
  const stop = vi.spyOn(window, 'stop').mockImplementation(() => refuse(new TypeError('stopped')));
  const hanging = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const fetchPart = vi.fn(() => (fetchPart.mock.calls.length > 1 ? Promise.resolve(Greeting) : hanging));
  await show(late(fetchPart));
  await pass(9000);
  expect(text()).toBe('numbers waits');
  await pass(2000);
  expect(text()).toBe('numbersnot-fetched');
  expect(stop).not.toHaveBeenCalled();
  mounted?.host.querySelector('button')?.click();
  await pass(100);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(fetchPart).toHaveBeenCalledTimes(2);
  expect(text()).toBe('numbersHello Ada');
});

test('a part that comes after it was given up is shown by itself', async () => {
  vi.useFakeTimers();
  let come = (_: typeof Greeting): void => undefined;
  const coming = new Promise<typeof Greeting>((resolve) => {
    come = resolve;
  });
  await show(late(() => coming));
  await pass(11_000);
  expect(text()).toBe('numbersnot-fetched');
  come(Greeting);
  await pass(100);
  expect(text()).toBe('numbersHello Ada');
});

test('style sheets that failed are fetched again before the next try', async () => {
  watchStyles();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'late.css' });
  document.head.append(link);
  link.dispatchEvent(new Event('error'));
  const again = refetchStyles(failedStyles());
  const [renewed] = document.head.querySelectorAll('link');
  expect(renewed).not.toBe(link);
  renewed.dispatchEvent(new Event('load'));
  await again;
  renewed.remove();
});

test('a style sheet another part misses keeps no part away', async () => {
  watchStyles();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'other.css' });
  document.head.append(link);
  link.dispatchEvent(new Event('error'));
  await show(late(() => Promise.resolve(Greeting)));
  await expect.poll(text).toBe('numbersHello Ada');
  link.remove();
});
