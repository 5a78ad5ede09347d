import { act } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DocReader } from '../../../src/ui/docs/DocReader';
import { readMarkdown } from '../../../tools/docs/readMarkdown';
import { type Mounted, mount } from '../../support/mount';

const DOC = readMarkdown(
  `# The model

Begins *here*, see [Limits](#limits), [table](validation.md#in-short) and [paper](https://example.org/paper).

## Pose

    F_o = λ m^(2/3)   where strength is

### Limits

| a | b |
|---|---|
| 1 | \`two\` |

![A path](path.svg)
`,
  'model',
);

beforeAll(() => {
  // jsdom has no modal dialogs
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

let mounted: Mounted;
afterEach(() => {
  mounted.unmount();
  window.history.replaceState(null, '', '/');
});

const show = (section: string | null) => {
  mounted = mount(<DocReader name="model" doc={DOC} section={section} onClose={vi.fn()} />);
  return mounted.host;
};
const page = () => mounted.host.querySelector<HTMLElement>('section[tabindex]');
const heading = (id: string) => mounted.host.querySelector<HTMLElement>(`article #${id}`);
const links = (within: string) => [...mounted.host.querySelectorAll<HTMLAnchorElement>(`${within} a`)];

test('the page opens at the section that is asked for, with the focus on its heading; else at its beginning', () => {
  show('limits');
  expect(document.activeElement).toBe(heading('limits'));
  mounted.unmount();
  show(null);
  expect(document.activeElement).toBe(page());
});

test('a section that is not there is told in one sentence above the beginning', () => {
  const host = show('nonsense');
  expect(host.querySelector('article')?.firstElementChild?.textContent).toBe(
    'There is no section “nonsense” here; this is the beginning.',
  );
  expect(document.activeElement).toBe(page());
});

test('headings go on below that of the sheet, and contents lead to each of them', () => {
  const host = show(null);
  expect(
    [...host.querySelectorAll('h2, h3, h4')].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
  ).toEqual(['H2 The model', 'H3 Pose', 'H4 Limits']);
  expect(links('nav ol').map((link) => link.getAttribute('href'))).toEqual(['#model/pose', '#model/limits']);
  expect(links('nav ul').map(({ textContent }) => textContent)).toEqual(['The model', 'Validation', 'Reliability']);
});

test('links among the pages stay here; one to another server opens beside the page, which it cannot reach', () => {
  show(null);
  const [limits, table, paper] = links('article');
  expect([limits, table].map((link) => [link.getAttribute('href'), link.target])).toEqual([
    ['#model/limits', ''],
    ['#validation/in-short', ''],
  ]);
  expect([paper.getAttribute('href'), paper.target]).toEqual(['https://example.org/paper', '_blank']);
  expect(paper.relList.contains('noopener')).toBe(true);
});

test('a link to where one is already leads there once more', () => {
  window.history.replaceState(null, '', '#model/limits');
  show('limits');
  act(() => links('article')[1].focus());
  act(() => links('nav ol')[1].click());
  expect(document.activeElement).toBe(heading('limits'));
});

test('formulas, tables, code and pictures are what they are', () => {
  const host = show(null);
  expect(host.querySelector('sub')?.textContent).toBe('o');
  expect(host.querySelector('sup')?.textContent).toBe('2/3');
  expect([...host.querySelectorAll('th')].map(({ scope, textContent }) => [scope, textContent])).toEqual([
    ['col', 'a'],
    ['col', 'b'],
  ]);
  expect(host.querySelector('td code')?.textContent).toBe('two');
  expect(host.querySelector('img')?.alt).toBe('A path');
});

test('where contents open from a line, it says so, and Escape closes them and nothing else', () => {
  const host = show(null);
  const button = host.querySelector<HTMLElement>('button[aria-expanded]');
  act(() => button?.click());
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  act(() => links('nav ol')[0].dispatchEvent(press));
  expect(press.defaultPrevented).toBe(true);
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  act(() => button?.click());
  act(() => links('nav ol')[0].click());
  expect(button?.getAttribute('aria-expanded')).toBe('false');
});
