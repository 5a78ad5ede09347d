import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Fallback } from '../base/Fallback';
import type { Quality } from '../base/quality';
import styles from './figureCanvas.module.css';
import './catalogue';
import { createFigureRoot, type FigureRoot } from './figureRoot';
import { watchContext } from './watchContext';

interface FigureCanvasProps {
  /** Smooth edges are decided for good when the canvas is made: another choice needs another canvas. */
  readonly quality: Quality;
  /** The page's element whose pointer events are meant for what is drawn. */
  readonly sourceOf?: ((canvas: HTMLCanvasElement) => Element | null | undefined) | undefined;
  /** A press that hit nothing. */
  readonly onMiss?: ((event: MouseEvent) => void) | undefined;
  /** The graphics were lost and have not come back, or are there again. */
  readonly onGone?: ((isGone: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A canvas drawn on demand, in the task of the change. What fails in it, be it no context, a thing that cannot be built or a
 * frame that cannot be drawn, fails here, for the page's own boundary.
 */
export function FigureCanvas({ quality, sourceOf, onMiss, onGone, children }: FigureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<FigureRoot>(null);
  const [failure, fail] = useState<{ readonly reason: unknown } | null>(null);
  if (failure) throw failure.reason;
  useLayoutEffect(() => {
    root.current = createFigureRoot(canvas.current as HTMLCanvasElement, (reason) => fail({ reason }));
    return root.current.stop;
  }, []);
  useLayoutEffect(() => {
    const source = canvas.current && sourceOf?.(canvas.current);
    root.current?.configure({ quality, source, onMiss });
  }, [quality, sourceOf, onMiss]);
  useLayoutEffect(() => {
    root.current?.render(
      <Fallback instead={null} onFail={(reason) => fail({ reason })}>
        {children}
      </Fallback>,
    );
  });
  useEffect(() => (canvas.current && onGone ? watchContext(canvas.current, onGone) : undefined), [onGone]);
  return <canvas ref={canvas} className={styles.canvas} />;
}
