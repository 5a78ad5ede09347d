import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { armByAngle } from '../../src/chart/data/byAngle/armByAngle';
import { forceByLength } from '../../src/chart/data/byAngle/forceByLength';
import { CHARTS } from '../../src/chart/data/charts';
import { chartTip } from '../../src/chart/data/chartTip';
import { pickedMuscle } from '../../src/chart/data/definitions/pickedMuscle';
import type { Doc, Heading, Inline } from '../../src/display/doc';
import { DOC_NAMES, type DocName, readDocAddress } from '../../src/display/docAddress';
import { LOAD_TIPS } from '../../src/display/loadTips';
import { loadFigures } from '../../src/display/loadWords';
import { SECTIONS, settingSection } from '../../src/display/sections';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import { readMarkdown } from '../../tools/docs/readMarkdown';
import { readSources } from '../support/imports';
import { repetitionOf } from '../support/repetition';

const NAMES = Object.keys(DOC_NAMES) as DocName[];
const docs = Object.fromEntries(
  NAMES.map((name) => [name, readMarkdown(readFileSync(`docs/${name}.md`, 'utf8'), name)]),
) as Record<DocName, Doc>;
const headings = ({ blocks }: Doc) => blocks.filter((block): block is Heading => block.kind === 'heading');
const titles = headings(docs.model).map(({ title }) => title);

/** Whether an address leads to a heading of that title, or to a page as a whole. */
function leadsTo(address: string): string | null {
  const place = readDocAddress(address);
  if (!place) return null;
  if (place.section === null) return docs[place.doc].title;
  return headings(docs[place.doc]).find(({ id }) => id === place.section)?.title ?? null;
}

describe('each section', () => {
  test.each(Object.entries(SECTIONS))('that a tip leads to is there: %s', (_, { title, address }) => {
    expect(leadsTo(address)).toBe(title);
  });

  test('of a setting is there, for every exercise and the lifter', () => {
    const sections = [
      ...LIFTER_SETTINGS.map((spec) => [spec.key, settingSection(spec, null)] as const),
      ...Object.values(EXERCISES).flatMap((exercise) =>
        exercise.settings.map((spec) => [`${exercise.id} ${spec.key}`, settingSection(spec, exercise)] as const),
      ),
    ];
    expect(sections.length).toBeGreaterThan(80);
    expect(sections.filter(([, section]) => !section || leadsTo(section.address) !== section.title)).toEqual([]);
  });

  test('that the model’s own comments name is there', () => {
    const named = [...readSources()].flatMap(([file, text]) =>
      [...text.matchAll(/docs\/model\.md\s(?:\*\s|\/\/\s)?"([^"]+)"/g)].map(([, title]) => [
        file,
        title.replace(/\s+(\*|\/\/)\s+/g, ' '),
      ]),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, title]) => !titles.includes(title))).toEqual([]);
  });
});

test('every tip leads on, but those that tell a study, which is all there is to tell', () => {
  const mute = [...readSources()].filter(([, text]) => text.includes('section={null}')).map(([file]) => file);
  expect(mute).toEqual(['chart/view/Studies.tsx']);
});

describe.each(NAMES)('%s.md', (name) => {
  const ids = headings(docs[name]).map(({ id }) => id);

  test('has each address once, of letters that stand in an address as they are', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
  });

  test('has links that lead somewhere, and pictures that are there', () => {
    const found: string[] = [];
    const walk = (words: readonly Inline[]): void => {
      for (const word of words) {
        if (typeof word === 'string' || word.kind === 'code') continue;
        if (word.kind === 'image') readFileSync(`docs/${word.src}`);
        else walk(word.of);
        if (word.kind === 'link') found.push(word.to);
      }
    };
    const walkAll = (each: unknown): void => {
      if (Array.isArray(each)) each.forEach(walkAll);
      else if (each && typeof each === 'object') {
        if ('kind' in each && ['link', 'image'].includes(each.kind as string)) walk([each as Inline]);
        else Object.values(each).forEach(walkAll);
      }
    };
    walkAll(docs[name].blocks);
    expect(found.filter((to) => to.startsWith('#') && leadsTo(to) === null)).toEqual([]);
  });
});

test('every chart and every number about loads has a tip whose section is there', () => {
  const repetition = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 21 });
  const names = [...loadFigures(repetition, computeLoads(repetition)).map(({ name }) => name), 'Sled along the rail'];
  expect(names.filter((name) => !LOAD_TIPS[name])).toEqual([]);
  const charts = [
    ...CHARTS,
    ...['glmed', 'vaslat_r'].flatMap(pickedMuscle),
    armByAngle('arm', 'glmax', 'flexion'),
    forceByLength('glmax'),
  ];
  const tips = [...charts.map(chartTip), ...Object.values(LOAD_TIPS)];
  expect(tips.filter(({ text, section }) => text === '' || leadsTo(section.address) !== section.title)).toEqual([]);
});
