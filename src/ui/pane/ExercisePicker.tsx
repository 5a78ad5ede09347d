import { memo } from 'react';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import type { MenuEntry } from '../../controls/menuEntry';
import { otherSide, type Side } from '../../display/side';
import { allExercises, exerciseOf, nameOf } from '../../state/comparison';
import { chooseExercise, copyOther } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './paneHead.module.css';

/** Name of the exercise, and the menu that puts another one in its place. */
export const ExercisePicker = memo(function ExercisePicker({ side }: { side: Side }) {
  const current = useLockout((state) => exerciseOf(state.decided.comparison, side));
  const name = useLockout((state) => nameOf(state.decided.comparison, side));
  const other = otherSide(side);
  const otherId = useLockout((state) => state.decided.comparison[other].exercise);
  const entries: MenuEntry[] = [
    { kind: 'heading', label: side === 'left' ? 'Left side' : 'Right side' },
    ...allExercises().map(
      (exercise): MenuEntry => ({
        kind: 'item',
        choice: 'radio',
        label: exercise.label,
        hint: [exercise.alias, exercise.id === otherId && other].filter(Boolean).join(' · ') || undefined,
        isChecked: exercise.id === current.id,
        onSelect: () => chooseExercise(side, exercise.id),
      }),
    ),
    { kind: 'separator' },
    { kind: 'item', label: `Copy ${other}, change one`, onSelect: () => copyOther(side) },
  ];
  const trigger = (
    <>
      <Mark side={side} />
      {name}
      {current.alias && <small className={styles.alias}>{current.alias}</small>}
      <Icon name="down" />
    </>
  );
  return (
    <Menu
      label={side === 'left' ? 'Exercise on the left' : 'Exercise on the right'}
      trigger={trigger}
      entries={entries}
      button={{
        className: styles.picker,
        'aria-label': `${[name, current.alias].filter(Boolean).join(', ')}, change the ${side} exercise`,
      }}
    />
  );
});
