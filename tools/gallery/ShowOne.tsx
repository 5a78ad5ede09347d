import { useEffect, useMemo, useRef, useState } from 'react';
import { turnOrbit, zoomOrbit } from '../../src/scene/camera/orbit';
import { listenToPane } from '../../src/scene/camera/paneInput';
import { findSpecimen } from '../../test/specimens/gallery';
import { GalleryCanvas } from './GalleryCanvas';
import styles from './gallery.module.css';
import { orbitOf } from './orbitOf';
import type { GalleryQuery } from './query';

const SIZE = { width: 960, height: 720 } as const;

/**
 * One specimen to turn, zoom and move through its repetition. A window smaller than the picture gets one of its own size;
 * the canvas has `data-complete` while its picture is finished.
 */
export function ShowOne({ query, name }: { readonly query: GalleryQuery; readonly name: string }) {
  const specimen = findSpecimen(name);
  const [size] = useState(() => ({
    width: Math.min(SIZE.width, innerWidth),
    height: Math.min(SIZE.height, innerHeight),
  }));
  const element = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState(query.phase ?? specimen.phase);
  const [orbit, setOrbit] = useState(() => orbitOf(specimen));
  useEffect(() => {
    if (!element.current) return undefined;
    return listenToPane(element.current, {
      turn: (dx, dy) =>
        setOrbit((last) => {
          const next = { ...last };
          turnOrbit(next, dx, dy);
          return next;
        }),
      zoom: (factor) =>
        setOrbit((last) => {
          const next = { ...last };
          zoomOrbit(next, factor);
          return next;
        }),
      reset: () => setOrbit(orbitOf(specimen)),
    });
  }, [specimen]);
  const repetition = useMemo(() => specimen.repetition(), [specimen]);
  const shot = useMemo(
    () => ({ repetition, phase, target: specimen.target, orbit }),
    [repetition, phase, specimen, orbit],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys turn the picture */}
      <div ref={element} tabIndex={0}>
        <GalleryCanvas
          size={size}
          query={query}
          shot={shot}
          onDrawn={(canvas, isComplete) => canvas.toggleAttribute('data-complete', isComplete)}
        />
      </div>
      <h2>{specimen.name}</h2>
      <input
        type="range"
        className={styles.phase}
        aria-label="Phase of the repetition"
        min={0}
        max={1}
        step={0.005}
        value={phase}
        onChange={(event) => setPhase(event.target.valueAsNumber)}
      />
    </>
  );
}
