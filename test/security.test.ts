import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../src/export/fileName';
import { simulate } from '../src/model/simulate';
import { readSaved } from '../src/state/saved';
import { anySetup } from './support/anySetup';
import { readSources } from './support/imports';

/** Ways of turning text into page or program. */
const DANGEROUS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment)\b|document\.write|\beval\(|new Function\b/;

test('nothing of the page is written as HTML, and no text is run', () => {
  const found = [...readSources()].filter(([, text]) => DANGEROUS.test(text)).map(([file]) => file);
  expect(found).toEqual([]);
});

test('what is stored cannot reach the prototype of objects', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const evil = `{"footHeight":0.2,"${key}":{"polluted":1}}`;
    const number = evil.replace('{"polluted":1}', '0.3');
    for (const settings of [evil, number])
      readSaved(
        `{"version":1,"comparison":{"lifter":${settings},"left":{"exercise":"leg-press","settings":${settings}},"right":{"exercise":"hip-thrust","settings":{}}},"view":${settings}}`,
      );
  }
  expect(Object.keys(Object.getPrototypeOf({}))).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

test('every file name that the page gives is plain, short, and no hidden or reserved one', () => {
  const property = fc.property(anySetup, anySetup, (left, right) => {
    const name = fileName(
      [simulate({ ...left, sampleCount: 3 }), simulate({ ...right, sampleCount: 3 })],
      'data',
      'csv',
    );
    return /^lockout_[\w.+-]+\.csv$/.test(name) && name.length < 240 && !name.includes('..');
  });
  fc.assert(property, { seed: 14, numRuns: 150 });
});

test('what ships depends on few packages, each of one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, at]) => !/^\d+\.\d+\.\d+$/.test(at),
  );
  expect(loose).toEqual([]);
});
