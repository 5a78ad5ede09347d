import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { CautionBar } from '../../../src/chart/layout/cautionBars';
import type { PlotLayout } from '../../../src/chart/layout/plotLayout';
import { Cautions } from '../../../src/chart/view/PlotLabels';

const bar = (left: number, right: number): CautionBar => ({ side: 'left', left, right, y: 100 });
const layout = (cautions: readonly CautionBar[]) => ({ cautions }) as unknown as PlotLayout;

test('marks that began at one place go with what they were about', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const host = document.createElement('div');
  const root = createRoot(host);
  const show = (cautions: readonly CautionBar[]) =>
    act(() =>
      root.render(
        <svg>
          <title>chart</title>
          <Cautions layout={layout(cautions)} />
        </svg>,
      ),
    );
  show([bar(40, 60), bar(40, 90)]);
  expect(host.querySelectorAll('g')).toHaveLength(2);
  show([bar(10, 30)]);
  expect(host.querySelectorAll('g')).toHaveLength(1);
  show([]);
  expect(host.querySelectorAll('g')).toHaveLength(0);
  act(() => root.unmount());
});
