import { describe, expect, test } from 'vitest';
import { muscleArm } from '../../src/display/muscleArm';
import { MUSCLE_GROUPS, muscleLabel, muscleOf, pressed, wholeOf } from '../../src/display/muscles';
import { EXERCISES } from '../../src/model/exercise/registry';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { repetitionOf } from '../support/repetition';

const wholes = MUSCLE_GROUPS.flatMap(({ muscles }) => muscles);
const pickable = wholes.flatMap((whole) => [whole, ...whole.parts]);
const all = EXERCISES.map(({ id }) => repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 }));

describe('muscles that can be picked', () => {
  test('hold every unit of the model once, in groups that lifters know', () => {
    expect(wholes.flatMap(({ units }) => units).sort()).toEqual([...MUSCLES].sort());
    expect(MUSCLE_GROUPS.map(({ name }) => name)).toEqual([
      'Glutes',
      'Hamstrings',
      'Quadriceps',
      'Adductors',
      'Rotators',
      'Hip flexors',
      'Calf',
    ]);
  });

  test('have names of their own, and parts are what the whole is made of', () => {
    expect(new Set(pickable.map(({ label }) => label)).size).toBe(pickable.length);
    for (const { units, parts } of wholes)
      if (parts.length > 0) expect(parts.flatMap((part) => part.units)).toEqual(units);
    expect(muscleLabel('glmax')).toBe('Gluteus maximus');
    expect(muscleLabel('glmax3_r')).toBe('Gluteus maximus, lower');
  });

  test('a press picks the whole muscle first and a part of it then', () => {
    expect(pressed('glmax2_r', null)).toBe('glmax');
    expect(pressed('glmax2_r', 'soleus_r')).toBe('glmax');
    expect(pressed('glmax2_r', 'glmax')).toBe('glmax2_r');
    expect(pressed('glmax3_r', 'glmax2_r')).toBe('glmax3_r');
    for (const unit of MUSCLES) expect(wholeOf(pressed(unit, null)).units).toContain(unit);
  });

  test('gluteus maximus is spoken of while none is picked; a name nothing has is refused', () => {
    expect(muscleOf(null).label).toBe('Gluteus maximus');
    expect(() => muscleOf('glutes')).toThrow(RangeError);
    expect(() => wholeOf('glutes')).toThrow(RangeError);
  });
});

describe('the arm a muscle is read by', () => {
  test('of whole gluteus maximus and medius is that of the metrics, a part has its own', () => {
    for (const repetition of all) {
      const { gluteusMaximus, gluteusMedius, gluteusParts } = repetition.metrics;
      const pairs = [
        [null, gluteusMaximus],
        ['glmed', gluteusMedius],
        ['glmax3_r', gluteusParts.glmax3_r],
      ] as const;
      for (const [picked, { extensionArms }] of pairs)
        muscleArm(repetition, picked).arms.forEach((arm, i) => {
          expect(arm).toBeCloseTo(extensionArms[i], 15);
        });
    }
  });

  test('is flat nowhere: those that do not cross the hip are read at knee or ankle', () => {
    for (const { id } of pickable)
      for (const repetition of all) {
        const { arms } = muscleArm(repetition, id);
        expect(Math.max(...arms.map(Math.abs)), id).toBeGreaterThan(1e-4);
      }
    const jointOf = (id: string) => muscleArm(all[0], id).joint;
    expect(['vaslat_r', 'bfsh_r', 'gas'].map(jointOf)).toEqual(['knee', 'knee', 'knee']);
    expect(['recfem_r', 'bifem', 'iliopsoas'].map(jointOf)).toEqual(['hip', 'hip', 'hip']);
    expect(jointOf('soleus_r')).toBe('ankle');
  });

  test('of muscles that always do the same is positive throughout', () => {
    for (const id of ['glmax', 'semimem_r', 'iliopsoas', 'recfem_r', 'vasint_r', 'bfsh_r', 'soleus_r', 'tibant_r'])
      for (const repetition of all) expect(Math.min(...muscleArm(repetition, id).arms), id).toBeGreaterThan(0);
  });

  test('is found once for a repetition and a muscle', () => {
    expect(muscleArm(all[0], 'gas')).toBe(muscleArm(all[0], 'gas'));
    expect(muscleArm(all[0], null)).toBe(muscleArm(all[0], 'glmax'));
  });
});
