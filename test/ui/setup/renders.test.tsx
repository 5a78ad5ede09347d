import { act, Profiler, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { specsOf } from '../../../src/state/comparison';
import { changeSetup, store } from '../../../src/state/store';
import { Readout } from '../../../src/ui/pane/Readout';
import { ExerciseGroup } from '../../../src/ui/setup/ExerciseGroup';
import { LifterGroup } from '../../../src/ui/setup/LifterGroup';
import { LoadGroup } from '../../../src/ui/setup/LoadGroup';
import { SettingRow } from '../../../src/ui/setup/SettingRow';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted | null = null;
beforeEach(() => store.setState(fresh, true));
afterEach(() => mounted?.unmount());

const settings = (key: string, side: 'left' | 'right') => {
  const spec = specsOf(fresh.decided.comparison, side).find((each) => each.key === key);
  if (!spec) throw new Error(`no ${key} on the ${side}`);
  return <SettingRow scope={side} spec={spec} />;
};

/** How often something renders while the left foot moves up by four small steps. */
function rendersWhileDragged(element: ReactElement): number {
  let renders = 0;
  mounted = mount(
    <Profiler id="watched" onRender={() => renders++}>
      {element}
    </Profiler>,
  );
  // the first step counts: its setting is then a changed one
  act(() => changeSetup('left', { footHeight: 0.175 }, 'drag'));
  renders = 0;
  for (const footHeight of [0.18, 0.185, 0.19, 0.195]) act(() => changeSetup('left', { footHeight }, 'drag'));
  return renders;
}

test.each([
  ['the settings of the right side', <ExerciseGroup key="" side="right" />],
  ['the numbers of the right side', <Readout key="" side="right" />],
  ['loads and strength', <LoadGroup key="" />],
  ['lifter and tempo', <LifterGroup key="" />],
  ['another setting of the same side', settings('seatAngle', 'left')],
])('while the left foot moves, nothing renders of %s', (_, element) => {
  expect(rendersWhileDragged(element)).toBe(0);
});

test('while the left foot moves, its own row and the numbers of its side render once a step', () => {
  expect(rendersWhileDragged(settings('footHeight', 'left'))).toBe(4);
  mounted?.unmount();
  store.setState(fresh, true);
  expect(rendersWhileDragged(<Readout side="left" />)).toBe(4);
});
