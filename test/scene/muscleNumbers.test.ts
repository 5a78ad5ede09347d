import { describe, expect, test } from 'vitest';
import { muscleOf } from '../../src/display/muscles';
import { computeLoads } from '../../src/model/load/computeLoads';
import { MUSCLE_COUNT, MUSCLES } from '../../src/model/muscle/geometry';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { muscleValue } from '../../src/scene/muscle/color/muscleValue';
import { createMuscleColors, isSeeThrough, paintMuscles } from '../../src/scene/muscle/color/paintMuscles';
import { thrust } from './support';

const instant = createInstant(thrust);
const loads = computeLoads(thrust);
const at = (name: string) => MUSCLES.indexOf(name);

describe('the number on a muscle', () => {
  test('of a part is its own activation, of the whole lies between its parts', () => {
    setInstant(instant, thrust, 0.5);
    const middle = (thrust.sampleCount - 1) / 2;
    const percent = (id: string) =>
      Number(muscleValue(instant, muscleOf(id), 'activation', loads).replace(' % active', ''));
    for (const id of muscleOf('glmax').units)
      expect(percent(id)).toBe(Math.round(100 * loads.activation[middle * MUSCLE_COUNT + at(id)]));
    const parts = muscleOf('glmax').units.map(percent);
    expect(percent('glmax')).toBeGreaterThanOrEqual(Math.min(...parts));
    expect(percent('glmax')).toBeLessThanOrEqual(Math.max(...parts));
  });

  test('is not there in plain color, nor before loads are known', () => {
    expect(muscleValue(instant, muscleOf(null), 'anatomy', loads)).toBe('');
    expect(muscleValue(instant, muscleOf(null), 'activation', null)).toBe('');
    expect(muscleValue(instant, muscleOf('soleus_r'), 'fiber-length', null)).toMatch(/^\d\.\d\d ×$/);
  });
});

describe('muscles over gluteus maximus', () => {
  test('are see-through where colors are numbers, unless one is picked', () => {
    const covering = ['glmed1_r', 'glmed2_r', 'glmed3_r', 'tfl_r'];
    const seeThrough = (coloring: 'anatomy' | 'activation', isolated: string | null) =>
      MUSCLES.filter((_, m) => isSeeThrough(m, { coloring, isolated })).sort();
    expect(seeThrough('activation', null)).toEqual(covering);
    expect(seeThrough('anatomy', null)).toEqual([]);
    expect(seeThrough('activation', 'glmed')).toEqual([]);
  });

  test('are drawn by the solid pass, less than wholly; what is set aside is left to the veil', () => {
    const colors = createMuscleColors();
    const alphaOf = (name: string) => (colors.image.data as Float32Array)[4 * at(name) + 3];
    const paint = { coloring: 'activation', values: loads.activation, highlighted: null } as const;
    paintMuscles(colors, instant, { ...paint, isolated: null });
    expect(alphaOf('glmed2_r')).toBeGreaterThan(0.5);
    expect(alphaOf('glmed2_r')).toBeLessThan(0.9);
    expect(alphaOf('glmax2_r')).toBe(1);
    paintMuscles(colors, instant, { ...paint, isolated: 'glmax3_r' });
    expect(alphaOf('glmax1_r')).toBe(1);
    expect(alphaOf('glmed2_r')).toBe(0);
  });
});
