import type { FinderGroup } from '../../controls/finderOptions';
import { MUSCLE_GROUPS } from '../../display/muscles';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';

/** Stands for no muscle in particular. */
const ALL = 'all';

/** Whole muscles, each before its parts. */
const GROUPS: readonly FinderGroup[] = [
  { options: [{ id: ALL, label: 'All muscles' }] },
  ...MUSCLE_GROUPS.map(
    ({ name, alias, muscles }): FinderGroup => ({
      name,
      ...(alias && { alias }),
      options: muscles.flatMap(({ parts, ...whole }) => [
        { id: whole.id, label: whole.label, alias: whole.short },
        ...parts.map(({ id, label, short }) => ({ id, label, alias: `${whole.label} ${short}`, isPart: true })),
      ]),
    }),
  ),
];

/** One muscle to be shown alone, said in numbers and drawn as charts, or all. */
export function useMuscleFinder() {
  const picked = useLockout((state) => state.view.selectedMuscle);
  return {
    label: 'Muscles',
    prompt: 'Find a muscle',
    nothing: 'No muscle of the leg is called that.',
    groups: GROUPS,
    chosen: picked ?? ALL,
    onChoose: (id: string) => choose({ selectedMuscle: id === ALL ? null : id }),
  };
}
