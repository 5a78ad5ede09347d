import type { Setup } from '../../src/model/result';
import { degrees } from '../../src/model/setting';

/** Fixed setups that tests, pictures and benchmarks share. */
export const SPECIMENS: readonly (Setup & { readonly name: string })[] = [
  { name: 'leg press, default', exercise: 'leg-press', settings: {}, lifter: {} },
  { name: 'leg press, feet low', exercise: 'leg-press', settings: { footHeight: 0.04 }, lifter: {} },
  {
    name: 'leg press, feet high and wide',
    exercise: 'leg-press',
    settings: { footHeight: 0.3, stanceWidth: 0.55, toeOut: degrees(25) },
    lifter: {},
  },
  { name: 'leg press, flat back', exercise: 'leg-press', settings: { backrestAngle: degrees(10) }, lifter: {} },
  { name: 'leg press, tall lifter', exercise: 'leg-press', settings: {}, lifter: { stature: 1.95, mass: 100 } },
  { name: 'hip thrust, default', exercise: 'hip-thrust', settings: {}, lifter: {} },
  { name: 'hip thrust, feet near', exercise: 'hip-thrust', settings: { footDistance: 0.65 }, lifter: {} },
  {
    name: 'hip thrust, feet far on a block',
    exercise: 'hip-thrust',
    settings: { footDistance: 0.95, footHeight: 0.15 },
    lifter: {},
  },
  { name: 'hip thrust, beyond neutral', exercise: 'hip-thrust', settings: { lockoutAngle: degrees(-8) }, lifter: {} },
  { name: 'hip thrust, small lifter', exercise: 'hip-thrust', settings: {}, lifter: { stature: 1.52, mass: 52 } },
];
