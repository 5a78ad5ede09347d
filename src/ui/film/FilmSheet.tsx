import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { Segmented } from '../../controls/Segmented';
import {
  FILM_PANES,
  FILM_RATES,
  FILM_SIZE_NAMES,
  FILM_TIMES,
  type FilmChoice,
  planFilm,
} from '../../display/filmChoice';
import styles from './film.module.css';
import { bytesWords, filmWords, leftWords } from './filmWords';

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly left: number | null;
}

interface FilmSheetProps {
  readonly choice: FilmChoice;
  /** Of one repetition, s. */
  readonly duration: number;
  readonly onChoose: (choice: FilmChoice) => void;
  /** Makes and saves it; what came of it, in a sentence. */
  readonly onFilm: (
    choice: FilmChoice,
    hooks: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
  ) => Promise<string>;
  readonly onClose: () => void;
}

const PANE_WORDS = { both: 'Both', left: 'Left', right: 'Right' } as const;

/** Chooses a film, makes it and says how far it has come; what is closed while it is made is called off. */
export function FilmSheet({ choice, duration, onChoose, onFilm, onClose }: FilmSheetProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState('');
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const plan = planFilm(choice, duration);
  const film = async () => {
    const own = new AbortController();
    making.current = own;
    setOutcome('');
    setProgress({ done: 0, of: plan.frames, left: null });
    const said = await onFilm(choice, { onProgress: setProgress, signal: own.signal });
    making.current = null;
    setProgress(null);
    setOutcome(said);
  };
  return (
    <Dialog title="Film" isOpen onClose={onClose}>
      <fieldset className={styles.choices} disabled={progress !== null}>
        <Choice
          label="Figures"
          values={FILM_PANES}
          value={choice.panes}
          words={(panes) => PANE_WORDS[panes]}
          onChange={(panes) => onChoose({ ...choice, panes })}
        />
        <Choice
          label="Repetitions"
          values={FILM_TIMES}
          value={choice.times}
          onChange={(times) => onChoose({ ...choice, times })}
        />
        <Choice
          label="Size"
          values={FILM_SIZE_NAMES}
          value={choice.size}
          onChange={(size) => onChoose({ ...choice, size })}
        />
        <Choice
          label="Frames a second"
          values={FILM_RATES}
          value={choice.rate}
          onChange={(rate) => onChoose({ ...choice, rate })}
        />
      </fieldset>
      <p className={styles.plan}>
        {filmWords(plan)}, at most {bytesWords(plan.mostBytes)}. Labels, colors and views as they are on the page.
      </p>
      {progress ? (
        <div className={styles.making}>
          <progress max={progress.of} value={progress.done} aria-label="Film" />
          <p role="status">{leftWords(progress)}</p>
          <Button onClick={() => making.current?.abort()}>Cancel</Button>
        </div>
      ) : (
        <div className={styles.making}>
          <Button look="filled" onClick={film}>
            Make the film
          </Button>
          <p role="status">{outcome}</p>
        </div>
      )}
    </Dialog>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly words?: (value: T) => string;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, values, value, words = (each) => each, onChange }: ChoiceProps<T>) {
  const options = values.map((each) => ({ value: each, content: words(each) }));
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <Segmented label={label} options={options} value={value} onChange={onChange} />
    </div>
  );
}
