import type { CDPSession, Page } from 'playwright-core';
import type { Cage } from './cage';
import { ownHeap } from './ownHeap';

/** How much the page holds once it is at rest and what nobody needs is collected. */
export interface Mark {
  /** Nodes that are in no page any more but still held. */
  readonly loose: number;
  /** Without those at places. */
  readonly listeners: number;
  /** Landmarks in the page in which something was opened, each of which has about 150 listeners of React from then on. */
  readonly places: number;
  /** In the page: how much there is to see differs with what is chosen. */
  readonly elements: number;
  /** MB, with what the engine compiled. */
  readonly heap: number;
  /** MB of the page's own objects; told where it has been looked for, which takes seconds. */
  readonly own?: number;
}

/** How much more than at the first mark still counts as constant. */
const MORE = { heap: 0.1, own: 0.1, loose: 0.1, listeners: 0.1 };
/** Nodes and listeners that come and go with what is chosen. */
const SLACK = { heap: 0, own: 0, loose: 400, listeners: 60 };

export async function takeMark({ page, devtools }: Cage): Promise<Mark> {
  await devtools.send('Performance.enable');
  // what is let go in a finalizer is free at the next collection only
  for (let i = 0; i < 3; i++) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const [elements, inPage] = (await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode()) count++;
    return [document.querySelectorAll('*').length, count];
  })()`)) as [number, number];
  const places = await listenersAtPlaces(devtools);
  const atPlaces = places.reduce((sum, count) => sum + count, 0);
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    loose: of('Nodes') - inPage,
    listeners: of('JSEventListeners') - atPlaces,
    places: places.length,
    elements,
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

const PLACES = `[...document.querySelectorAll('*')].filter((element) =>
  Object.keys(element).some((key) => key.startsWith('_reactListening')))`;

/** How many listeners each place in the page has that React listens at: its root, and where menus and help were opened. */
async function listenersAtPlaces(devtools: CDPSession): Promise<number[]> {
  const objectGroup = 'places';
  const { result } = await devtools.send('Runtime.evaluate', { expression: PLACES, objectGroup });
  const { result: places } = await devtools.send('Runtime.getProperties', {
    objectId: result.objectId as string,
    ownProperties: true,
  });
  const counts: number[] = [];
  for (const { value } of places) {
    if (value?.subtype !== 'node' || !value.objectId) continue;
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: value.objectId });
    counts.push(listeners.length);
  }
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return counts;
}

/** The same mark with the page's own objects. */
export async function withOwn(mark: Mark, { devtools }: Cage): Promise<Mark> {
  return { ...mark, own: await ownHeap(devtools) };
}

type Kind = keyof typeof MORE;

function hasGrown(kind: Kind, first: Mark, now: Mark): boolean {
  const [before = Number.NaN, after = Number.NaN] = [first[kind], now[kind]];
  return !(after <= before * (1 + MORE[kind]) + SLACK[kind]);
}

/** What has grown since the first mark, in words. A larger heap is looked into: what the engine compiled is not the page's. */
export async function growth(first: Mark, mark: Mark, cage: Cage): Promise<string[]> {
  const isLarger = hasGrown('heap', first, mark);
  const now = isLarger ? await withOwn(mark, cage) : mark;
  const kinds: Kind[] = isLarger ? ['own', 'loose', 'listeners'] : ['loose', 'listeners'];
  if (isLarger)
    console.log(
      `  heap ${now.heap.toFixed(1)} MB, of it own ${now.own?.toFixed(2)}; at first ${first.heap.toFixed(1)}, ${first.own?.toFixed(2)}`,
    );
  return kinds
    .filter((kind) => hasGrown(kind, first, now))
    .map((kind) => `${kind} grew from ${first[kind]?.toFixed(2)} to ${now[kind]?.toFixed(2)}`);
}

/** What the page lacks that it must always show; empty where nothing is. */
export async function blanks(page: Page): Promise<string[]> {
  const seen = (await page.evaluate(`({
    words: document.body.innerText.length,
    panes: document.querySelectorAll('section[data-side] [data-canvas]').length,
    isLoading: document.querySelector('.unloaded') !== null,
    broken: /NaN|undefined|\\[object/.exec(document.body.innerText)?.[0] ?? null,
  })`)) as { words: number; panes: number; isLoading: boolean; broken: string | null };
  return [
    ...(seen.words < 200 || seen.isLoading ? [`the page is blank: ${seen.words} letters`] : []),
    ...(seen.panes === 2 ? [] : [`${seen.panes} panes instead of two`]),
    ...(seen.broken === null ? [] : [`the page says "${seen.broken}"`]),
  ];
}
