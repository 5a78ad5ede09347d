import { expect, test } from 'vitest';
import type { Block } from '../../src/display/doc';
import { readMarkdown } from '../../tools/docs/readMarkdown';

const read = (text: string): readonly Block[] => readMarkdown(`# Title\n\n${text}`, 'model').blocks;
const paragraph = (...of: unknown[]) => ({ kind: 'paragraph', of });

test('the first heading is the title, the others have the address that other readers of the file give them', () => {
  const { title, blocks } = readMarkdown('# The model\n\n## Symbols, units, frames\n\n### Leg press 45°\n', 'model');
  expect(title).toBe('The model');
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, id: 'symbols-units-frames', title: 'Symbols, units, frames' },
    { kind: 'heading', level: 3, id: 'leg-press-45', title: 'Leg press 45°' },
  ]);
});

test('wrapped lines are one paragraph, with strong words, emphasis and code in their places', () => {
  expect(read('One **strong**\nand *soft* `a_b < c`.')).toEqual([
    paragraph(
      'One ',
      { kind: 'strong', of: ['strong'] },
      ' and ',
      { kind: 'emphasis', of: ['soft'] },
      ' ',
      { kind: 'code', text: 'a_b < c' },
      '.',
    ),
  ]);
});

test('an index and an exponent are set as such, names with an underscore and code are left', () => {
  expect(read('F_o, N_ball, τ_f², hip_flexion_r, mass^(2/3), `F_o`')).toEqual([
    paragraph(
      'F',
      { kind: 'sub', of: ['o'] },
      ', N',
      { kind: 'sub', of: ['ball'] },
      ', τ',
      { kind: 'sub', of: ['f'] },
      '², hip_flexion_r, mass',
      { kind: 'sup', of: ['2/3'] },
      ', ',
      { kind: 'code', text: 'F_o' },
    ),
  ]);
});

test('indented lines are formulas, in parts where they stand apart', () => {
  expect(read('So\n\n    l = √(s² + h²)    tan α = h / s\n    minimize  Σ a²\n')).toEqual([
    paragraph('So'),
    { kind: 'formula', lines: [[['l = √(s² + h²)'], ['tan α = h / s']], [['minimize  Σ a²']]] },
  ]);
});

test('lists, numbered and not, hold paragraphs; a table has a head unless it is made of pictures', () => {
  expect(read('1. a\n2. b\n\n- c\n')).toEqual([
    { kind: 'list', isNumbered: true, items: [[paragraph('a')], [paragraph('b')]] },
    { kind: 'list', isNumbered: false, items: [[paragraph('c')]] },
  ]);
  expect(read('| a | b |\n|---|---|\n| 1 | **2** |\n')).toEqual([
    { kind: 'table', head: [['a'], ['b']], rows: [[['1'], [{ kind: 'strong', of: ['2'] }]]] },
  ]);
  expect(read('| | |\n|---|---|\n| ![x](x.svg) | |\n')).toEqual([
    { kind: 'table', head: [], rows: [[[{ kind: 'image', src: 'x.svg', alt: 'x' }], []]] },
  ]);
});

test('a link stays within the pages that are there, or leads to another server; other files of the project are words', () => {
  const [block] = read('[a](#limits) [b](validation.md#in-short) [c](https://example.org) [d](guide.md) [e](model.md)');
  expect(block).toEqual(
    paragraph(
      { kind: 'link', to: '#model/limits', of: ['a'] },
      ' ',
      { kind: 'link', to: '#validation/in-short', of: ['b'] },
      ' ',
      { kind: 'link', to: 'https://example.org', of: ['c'] },
      ' d ',
      { kind: 'link', to: '#model', of: ['e'] },
    ),
  );
});

test.each([
  ['markup', '<b onclick="alert(1)">x</b>'],
  ['markup within words', 'a <i>b</i>'],
  ['a heading too deep to be found', '#### Deep'],
  ['a quote', '> said'],
  ['a line across', 'a\n\n---\n'],
])('what the reader cannot show ends the build: %s', (_, text) => {
  expect(() => read(text)).toThrow(/^docs\/model\.md has what its reader cannot show/);
});

test('a comment is for those who write', () => {
  expect(read('<!-- from elsewhere -->\n\na')).toEqual([paragraph('a')]);
});

test('a link that would run a program is none', () => {
  expect(read('[a](javascript:alert(1))')).toEqual([paragraph('a')]);
});
