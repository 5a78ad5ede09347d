import { expect, test } from 'vitest';
import { migrate, VERSION } from '../../src/link/migrations';

test('version 1 to 2: the order of charts became a step of undo, and is no longer of the view', () => {
  const charts = { order: ['hip-moment'], hidden: ['knee-flexion'] };
  expect(migrate({ version: 1, view: { charts, units: 'metric' } })).toEqual({
    version: 2,
    view: { units: 'metric' },
    charts,
  });
  // later pages of version 1 wrote it there already
  expect(migrate({ version: 1, charts, view: {} })).toEqual({ version: 2, charts, view: {} });
});

test('what is of now, of later or not from here stays as it is', () => {
  for (const data of [{ version: VERSION, view: { charts: 1 } }, { version: 99, a: 1 }, { a: 1 }, null, 'text', [1]])
    expect(migrate(data)).toEqual(data);
});
