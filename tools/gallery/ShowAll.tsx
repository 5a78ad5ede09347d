import { useMemo, useRef, useState } from 'react';
import { findSpecimen, GALLERY, type GallerySpecimen, slugOf } from '../../test/specimens/gallery';
import { GalleryCanvas } from './GalleryCanvas';
import styles from './gallery.module.css';
import { orbitOf } from './orbitOf';
import { addressOf, type GalleryQuery } from './query';

const SIZE = { width: 400, height: 300 } as const;

/**
 * Every specimen, or those asked for, as a picture that leads to the specimen itself. One after the other, so that one
 * context draws them all; a picture has `data-complete` when it is finished.
 */
export function ShowAll({ query }: { readonly query: GalleryQuery }) {
  const specimens = useMemo(() => query.only?.map(findSpecimen) ?? GALLERY, [query]);
  const frames = useRef(new Map<string, HTMLCanvasElement>());
  const [at, setAt] = useState(0);
  const hold = (name: string, frame: HTMLCanvasElement | null): void => {
    if (frame) frames.current.set(name, frame);
  };
  const keep = (drawn: HTMLCanvasElement, isComplete: boolean): void => {
    const frame = frames.current.get(specimens[at].name);
    if (!isComplete || !frame || frame.dataset.complete !== undefined) return;
    frame.getContext('2d')?.drawImage(drawn, 0, 0);
    frame.dataset.complete = '';
    setTimeout(() => setAt(at + 1));
  };
  return (
    <>
      <ul className={styles.list}>
        {specimens.map((specimen) => (
          <li key={specimen.name}>
            <a href={addressOf(query, { specimen: slugOf(specimen.name), only: null })}>
              <Frame specimen={specimen} query={query} hold={(frame) => hold(specimen.name, frame)} />
              {specimen.name}
            </a>
          </li>
        ))}
      </ul>
      {at < specimens.length && <Drawing specimen={specimens[at]} query={query} onDrawn={keep} />}
    </>
  );
}

interface FrameProps {
  readonly specimen: GallerySpecimen;
  readonly query: GalleryQuery;
  readonly hold: (frame: HTMLCanvasElement | null) => void;
}

function Frame({ specimen, query, hold }: FrameProps) {
  const ratio = Math.min(window.devicePixelRatio, query.quality.maxPixelRatio);
  return (
    <canvas ref={hold} width={SIZE.width * ratio} height={SIZE.height * ratio} data-specimen={slugOf(specimen.name)} />
  );
}

interface DrawingProps {
  readonly specimen: GallerySpecimen;
  readonly query: GalleryQuery;
  readonly onDrawn: (drawn: HTMLCanvasElement, isComplete: boolean) => void;
}

function Drawing({ specimen, query, onDrawn }: DrawingProps) {
  const { phase } = query;
  const shot = useMemo(
    () => ({
      repetition: specimen.repetition(),
      phase: phase ?? specimen.phase,
      target: specimen.target,
      orbit: orbitOf(specimen),
    }),
    [specimen, phase],
  );
  return (
    <div className={styles.hidden}>
      <GalleryCanvas size={SIZE} query={query} shot={shot} onDrawn={onDrawn} />
    </div>
  );
}
