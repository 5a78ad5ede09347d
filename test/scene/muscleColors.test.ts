import { Color } from 'three';
import { describe, expect, test } from 'vitest';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { createInstant } from '../../src/scene/base/instant';
import { COLOR_RULES, colorMuscle } from '../../src/scene/muscle/color/coloring';
import { press, thrust } from './support';

describe('muscle colors', () => {
  test('at the hip, only muscles that pass it take a color of its scale', () => {
    const instant = createInstant(press);
    const plain = (m: number) => colorMuscle({ rule: COLOR_RULES.anatomy }, instant, m, new Color()).getHex();
    const colored = (m: number) => colorMuscle({ rule: COLOR_RULES['hip-arm'] }, instant, m, new Color()).getHex();
    const index = (name: string) => MUSCLES.indexOf(name);
    for (const name of ['vaslat_r', 'soleus_r', 'bfsh_r', 'gasmed_r'])
      expect(colored(index(name)), name).toBe(plain(index(name)));
    for (const name of ['glmax1_r', 'psoas_r', 'semiten_r', 'recfem_r'])
      expect(colored(index(name)), name).not.toBe(plain(index(name)));
  });

  test('every coloring gives every muscle a color within the screen', () => {
    const instant = createInstant(thrust);
    for (const rule of Object.values(COLOR_RULES))
      MUSCLES.forEach((_, m) => {
        for (const channel of colorMuscle({ rule }, instant, m, new Color()).toArray()) {
          expect(channel).toBeGreaterThanOrEqual(0);
          expect(channel).toBeLessThanOrEqual(1);
        }
      });
  });
});
