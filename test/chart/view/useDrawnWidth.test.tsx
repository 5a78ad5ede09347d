import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useDrawnWidth } from '../../../src/chart/view/useDrawnWidth';
import { mount } from '../../support/mount';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

function Shown() {
  const ref = useRef<HTMLDivElement>(null);
  const { width, scale } = useDrawnWidth(ref);
  return <div ref={ref}>{`${width} × ${scale}`}</div>;
}

function shown(): string | null {
  const mounted = mount(<Shown />);
  const { textContent } = mounted.host;
  mounted.unmount();
  return textContent;
}

test('a drawing is laid out in fewer px and shown larger by as much as text is larger', () => {
  const [usual] = (shown() ?? '').split(' × ').map(Number);
  expect(shown()).toBe(`${usual} × 1`);
  document.documentElement.style.fontSize = '24px';
  expect(shown()).toBe(`${usual / 1.5} × 1.5`);
});
