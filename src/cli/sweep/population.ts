import { MEASURES } from '../../model/anatomy/lifter';
import { EXERCISES } from '../../model/exercise/registry';
import type { SettingSpec, Settings } from '../../model/setting';
import { createDrawer } from '../../model/uncertainty/draw';
import { PARAMETERS } from '../../model/uncertainty/parameters';

/** Populations a plan can name. */
export const POPULATIONS: readonly string[] = ['adults'];

const BODY = PARAMETERS.flatMap(({ kind, target }) => (kind === 'body' && target.of === 'lifter' ? [target.key] : []));

/** Measures in which adults differ; machines and what the model assumes stay as they are. */
export const POPULATION_SPECS: readonly SettingSpec[] = MEASURES.filter(({ key }) => BODY.includes(key));

/** A lifter of the population who has these measures; `share` gives a number in (0, 1) for a parameter's place. */
export function drawLifter(measures: Settings, share: (place: number) => number): Settings {
  // a body is the same whatever the exercise: parameters keep their places
  const around = { exercise: EXERCISES[0].id, settings: {}, lifter: measures };
  const { lifter } = createDrawer(around, { scope: 'anyone' }).draw(share).setup;
  const isKept = (key: string) => BODY.includes(key) || Object.hasOwn(measures, key);
  return Object.fromEntries(Object.entries(lifter).filter(([key]) => isKept(key)));
}
