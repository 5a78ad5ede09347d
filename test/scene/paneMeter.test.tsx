import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPaneMeter, measurePanes } from '../../src/scene/base/panes';

type Observed = Set<Element>;
let observed: Observed;
let ring: () => void;

beforeEach(() => {
  observed = new Set();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        ring = callback;
      }
      observe = (element: Element) => observed.add(element);
      unobserve = (element: Element) => observed.delete(element);
      disconnect = () => observed.clear();
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Two panes of a given width, with a control over them. */
function page() {
  document.body.innerHTML =
    '<div id="stage"><div id="a"></div><div id="b"></div><p><i data-over-figures></i></p></div>';
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  const elements = { left: find('a'), right: find('b') };
  const place = (element: Element, left: number, top: number, width: number, height: number) => {
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  };
  const stage = find('stage');
  const control = document.querySelector('i') as HTMLElement;
  place(stage, 10, 50, 800, 300);
  place(elements.left, 10, 50, 400, 300);
  place(elements.right, 410, 50, 400, 300);
  place(control, 380, 320, 60, 20);
  return { elements, stage, control };
}

test('a control over both panes covers the corner of each', () => {
  const { elements, stage } = page();
  const layout = measurePanes(elements, stage);
  expect(layout?.bounds).toEqual({ left: 0, top: 0, width: 800, height: 300 });
  expect(layout?.panes.left?.covered).toEqual([{ left: 370, top: 270, width: 60, height: 20 }]);
  expect(layout?.panes.right?.covered).toEqual([{ left: -30, top: 270, width: 60, height: 20 }]);
});

test('figures make no room for what passes, labels do', () => {
  const { elements, stage, control } = page();
  control.dataset.overFigures = 'passing';
  const { covered, lasting } = measurePanes(elements, stage)?.panes.left ?? {};
  expect(covered).toHaveLength(1);
  expect(lasting).toEqual([]);
});

test('a thousand frames measure once; a changed size or a control that comes or goes once more each', async () => {
  const { elements, stage, control } = page();
  const measure = vi.fn(measurePanes);
  const onChange = vi.fn();
  const meter = createPaneMeter(
    () => elements,
    () => stage,
    onChange,
    measure,
  );
  for (let i = 0; i < 1000; i++) meter.layout();
  expect(measure).toHaveBeenCalledTimes(1);
  expect(observed).toEqual(new Set([stage, elements.left, elements.right, control]));

  ring();
  expect(onChange).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 1000; i++) meter.layout();
  expect(measure).toHaveBeenCalledTimes(2);

  control.remove();
  await expect.poll(() => onChange.mock.calls.length).toBe(2);
  expect(meter.layout()?.panes.left?.covered).toEqual([]);
  expect(measure).toHaveBeenCalledTimes(3);
  expect(observed.has(control)).toBe(false);
  meter.stop();
});
