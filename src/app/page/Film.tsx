import { clockTempo, durationOf } from '../../state/tempo';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { FilmSheet } from '../../ui/film/FilmSheet';
import { saveFilm } from '../files/film';

/** The sheet on which a film is chosen and made; fetched when it is first wanted. */
export function Film({ onClose }: { readonly onClose: () => void }) {
  const choice = useLockout(({ view }) => view.film);
  const duration = useLockout(({ decided }) => durationOf(clockTempo(decided)));
  return (
    <FilmSheet
      choice={choice}
      duration={duration}
      onChoose={(film) => choose({ film })}
      onFilm={saveFilm}
      onClose={onClose}
    />
  );
}
