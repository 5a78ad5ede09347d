import { expect, test } from 'vitest';
import { eventsOf } from '../../src/display/events';
import type { Loads } from '../../src/model/load/loads';
import { repetitionOf } from '../support/repetition';

const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 51 });

test('without loads the only event is the largest arm, at the sample that has it', () => {
  const [event, ...others] = eventsOf(press, null);
  const arms = press.metrics.gluteusMaximus.extensionArms;
  expect(others).toEqual([]);
  expect(arms[Math.round(event.fraction * 50)]).toBe(Math.max(...arms));
  expect(event.text).toBe(`largest gluteus maximus arm, ${Math.round(Math.max(...arms) * 1000)} mm`);
});

test('with loads the largest hip moment follows', () => {
  const loads = { sampleCount: 51, metrics: { peakHipActive: { value: 82.6, sample: 46 } } } as Loads;
  expect(eventsOf(press, loads)[1]).toEqual({
    id: 'hip-moment',
    fraction: 0.92,
    text: 'largest active hip moment, 83 N·m',
  });
});
