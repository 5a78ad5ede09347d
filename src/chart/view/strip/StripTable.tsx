import { memo } from 'react';
import { firstLower } from '../../../display/firstLetter';
import type { Height } from '../../data/strip/heights';
import { END_NAMES, type LaneWords } from '../../data/strip/stripWords';
import styles from '../chart.module.css';

interface StripTableProps {
  readonly title: string;
  readonly words: readonly LaneWords[];
  readonly height: Height;
}

/** The lanes in words and numbers. */
export const StripTable = memo(function StripTable({ title, words, height: { label } }: StripTableProps) {
  const heads = ['thigh–trunk', 'hip joint', 'pelvis', firstLower(label)];
  return (
    <table className={styles.table}>
      <caption className={styles.offscreen}>{title}, angles at both ends of each exercise</caption>
      <thead>
        <tr>
          <th scope="col">Exercise</th>
          <th scope="col">Pane</th>
          {END_NAMES.flatMap((end) =>
            heads.map((head) => (
              <th key={end + head} scope="col">
                {head} {end}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {words.map(({ key, name, place, ends }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{place}</td>
            {typeof ends === 'string' ? (
              <td colSpan={heads.length * END_NAMES.length}>{ends}</td>
            ) : (
              ends.flatMap((end): string[] => Object.values(end)).map((text, i) => <td key={i}>{text}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
