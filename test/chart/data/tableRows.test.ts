import { expect, test } from 'vitest';
import { HIP_MOMENT } from '../../../src/chart/data/definitions/jointMoments';
import { overAxis } from '../../../src/chart/data/definitions/overAxis';
import { HIP_ANGLE_AXIS } from '../../../src/chart/data/quantities';
import { seriesOf } from '../../../src/chart/data/series';
import { tableRows } from '../../../src/chart/data/tableRows';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { repetitionOf } from '../../support/repetition';

const repetition = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });
const charted = { ...repetition, loads: computeLoads(repetition) };

test('over an angle, a side’s values begin with that angle', () => {
  const definition = overAxis(HIP_MOMENT, HIP_ANGLE_AXIS);
  const series = { left: null, right: seriesOf(definition, charted) };
  const rows = tableRows(series, definition.axis, 20);
  const angles = HIP_ANGLE_AXIS.of(charted);
  rows.forEach(({ values }, i) => {
    expect(values[0]).toBeCloseTo(angles[i], 9);
    expect(values).toHaveLength(1 + (series.right?.curves.length ?? 0));
  });
});

test('over the repetition, whose share begins each row, there is no such column', () => {
  const series = { left: null, right: seriesOf(HIP_MOMENT, charted) };
  expect(tableRows(series, HIP_MOMENT.axis, 20)[3].values).toHaveLength(series.right?.curves.length ?? 0);
});
