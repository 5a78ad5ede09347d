import { act } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ComparedAnswer } from '../../../src/model/claim/answerClaim';
import { ClaimsPanel } from '../../../src/ui/claims/ClaimsPanel';
import { type Mounted, mount } from '../../support/mount';

const ANSWER: ComparedAnswer = {
  id: 'ends-short',
  statement: 'A leg press ends well before the hip is straight.',
  rule: 'Agrees above 10°.',
  verdict: 'agrees',
  usualVerdict: 'partly',
  meaning: 'The hip stays bent.',
  figures: [
    { name: 'top', label: 'Leg press at the top', unit: 'rad', value: Math.PI / 2 },
    { name: 'arm', label: 'Arm', unit: 'arm', value: 0.021 },
    { name: 'change', label: 'Change', unit: 'change', value: 0.37 },
    { name: 'none', label: 'Hip thrust at the top', unit: 'rad', value: null },
  ],
  evidence: [
    {
      side: 'for',
      citation: 'Somebody 1999',
      n: '17',
      effect: 'ends bent',
      provenance: 'MEMORY',
      confidence: 'medium',
    },
    {
      side: 'gap',
      citation: 'leg press',
      n: '',
      effect: 'no study found',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};

beforeAll(() => {
  // jsdom has no modal dialogs
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

let mounted: Mounted;
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

const onShow = vi.fn();
const idle = { isLost: false, units: 'metric', onTryAgain: () => {}, onShow, onClose: () => {} } as const;
const words = () => mounted.host.textContent ?? '';

test('a claim is told with its verdict in words, our numbers with units, its rule, and what was measured', () => {
  mounted = mount(<ClaimsPanel {...idle} answers={[ANSWER]} count={1} />);
  const card = mounted.host.querySelector('article');
  expect(card?.getAttribute('aria-labelledby')).toBe(card?.querySelector('h3')?.id);
  for (const said of [
    'A leg press ends well before the hip is straight.',
    'Agrees. The hip stays bent.',
    'For the usual lifter and settings: partly.',
    'Leg press at the top90°',
    'Arm21 mm',
    'Change+37 %',
    'Hip thrust at the topno repetition',
    'Rule Agrees above 10°.',
    'Somebody 1999 · n\u00a0=\u00a017, from memory, medium confidence',
    'Gapno study found',
  ])
    expect(words()).toContain(said);
  expect(words()).toContain('Agrees 1');
  expect(words()).toContain('Cannot say 0');
});

test('a press on it asks for what it shows', () => {
  mounted = mount(<ClaimsPanel {...idle} answers={[ANSWER]} count={1} />);
  const button = [...mounted.host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show me');
  act(() => button?.click());
  expect(onShow).toHaveBeenCalledWith(ANSWER);
});

test('how far the work has come is told only to whoever has waited half a second', () => {
  vi.useFakeTimers();
  mounted = mount(<ClaimsPanel {...idle} answers={[ANSWER]} count={14} />);
  expect(words()).not.toContain('1 of 14');
  act(() => vi.advanceTimersByTime(501));
  expect(words()).toContain('Worked out 1 of 14 claims…');
});

test('where the worker does not come, a sentence says so and offers another try', () => {
  const onTryAgain = vi.fn();
  mounted = mount(<ClaimsPanel {...idle} isLost answers={[]} count={null} onTryAgain={onTryAgain} />);
  expect(words()).toContain('The claims could not be worked out');
  const again = [...mounted.host.querySelectorAll('button')].find((button) => button.textContent === 'Try again');
  act(() => again?.click());
  expect(onTryAgain).toHaveBeenCalledTimes(1);
});
