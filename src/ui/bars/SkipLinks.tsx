import { goTo, PLACES, type Place } from '../../hand/places';
import styles from './skipLinks.module.css';

/** The first stops of the Tab key: past the figures to where hands go. Seen while they have the focus. */
export function SkipLinks() {
  return (
    <nav aria-label="Skip" className={styles.links}>
      {(Object.keys(PLACES) as Place[]).map((place) => (
        <button key={place} type="button" onClick={() => goTo(place)}>
          {PLACES[place]}
        </button>
      ))}
    </nav>
  );
}
