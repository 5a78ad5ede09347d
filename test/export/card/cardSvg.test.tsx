import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { PAPER } from '../../../src/display/colors';
import { PAPERS, type PaperName } from '../../../src/export/card/cardContent';
import { cardSvg, qrPlace } from '../../../src/export/card/cardSvg';
import { qrPath } from '../../../src/export/card/qrPath';
import { inWinAnsi } from '../../../src/export/card/winAnsi';
import { CARD, measure } from './sample';

const SHEETS = Object.keys(PAPERS) as PaperName[];

/** A code's path as gray pixels, each square so many of them wide. */
function painted({ d, size }: ReturnType<typeof qrPath>, wide = 4) {
  const side = size * wide;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < wide; row++)
      for (let i = 0; i < Number(length) * wide; i++) {
        const at = 4 * ((Number(y) * wide + row) * side + Number(x) * wide + i);
        pixels.fill(0, at, at + 3);
      }
  return { pixels, side };
}

describe('the code', () => {
  test.each([CARD.link, 'http://localhost/#s=2', `https://lab.example/#s=2.${'Z9-_'.repeat(370)}`])(
    'leads another reader to the link it was made of, however long',
    (link) => {
      const { pixels, side } = painted(qrPath(link));
      expect(jsQR(pixels, side, side)?.data).toBe(link);
    },
  );

  test('stands whole on the sheet', () => {
    for (const paper of SHEETS) {
      const { x, y, size } = qrPlace(paper);
      expect(x + size).toBeLessThan(PAPERS[paper].width);
      expect(y + size).toBeLessThan(PAPERS[paper].height);
    }
  });
});

describe.each(SHEETS)('a card on %s', (paper) => {
  const { width, height } = PAPERS[paper];
  const svg = cardSvg(CARD, paper, measure);
  const sheet = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...sheet.querySelectorAll('text')].map((text) => ({
    text: text.textContent ?? '',
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    size: Number(text.getAttribute('font-size')),
    anchor: text.getAttribute('text-anchor') ?? 'start',
  }));

  test('is well formed, with what was written as it was written', () => {
    expect(sheet.querySelector('parsererror')).toBeNull();
    expect(texts.map(({ text }) => text).join(' ')).toContain('<others> & is scaled');
  });

  test('has no text beyond its margins', () => {
    for (const { text, x, y, size, anchor } of texts) {
      const wide = measure(text, size);
      const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
      expect(left, text).toBeGreaterThanOrEqual(24);
      expect(left + wide, text).toBeLessThanOrEqual(width - 24);
      expect(y - size, text).toBeGreaterThan(24);
      expect(y, text).toBeLessThan(height - 24);
    }
  });

  test('counts what has no room, and nothing runs into the foot', () => {
    const more = texts.find(({ text }) => text.startsWith('and '));
    const shown = texts.filter(({ text }) => text.startsWith('Setting ')).length;
    expect(more?.text).toContain(`and ${30 - shown} more`);
    const foot = texts.find(({ text }) => text.startsWith('Scan')) as (typeof texts)[number];
    const setups = texts.filter(({ text }) => text.endsWith('all at default.'));
    expect(setups).toHaveLength(2);
    for (const { y } of setups) expect(y).toBeLessThan(foot.y - foot.size);
  });
});

test('a card without a repetition says so instead of figures', () => {
  const left = { ...CARD.sides.left, verdict: null, because: 'The foot is 3 cm out of reach.', ends: [] };
  const svg = cardSvg({ ...CARD, sides: { ...CARD.sides, left } }, 'a4', measure);
  expect(svg).toContain('No repetition');
  expect(svg).toContain('out of reach');
});

test('without color every word of a card is dark enough on white, and the sides differ in shape and line', () => {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const svg = cardSvg(CARD, 'a4', measure);
  const inks = new Set([...svg.matchAll(/<text[^>]* fill="(#[0-9a-f]{6})"/g)].map((match) => match[1]));
  expect(inks.size).toBeGreaterThan(3);
  for (const ink of inks) expect(1.05 / (luminance(ink) + 0.05), ink).toBeGreaterThan(4.5);
  const rules = [...svg.matchAll(/<path [^>]*stroke-width="2"[^>]*>/g)].map(([path]) => path);
  expect(rules.map((path) => path.includes('stroke-dasharray'))).toEqual([false, true]);
  expect(svg).toContain(`<circle`);
  expect(svg).toContain(PAPER.right.line);
});

test('what the type of a PDF cannot write is written otherwise, never left out', () => {
  expect(inWinAnsi('−20° → 5 N·m, “thigh–trunk” ≤ 3')).toBe('–20° to 5 N·m, “thigh–trunk” at most 3');
});
