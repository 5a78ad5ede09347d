import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Side } from '../display/side';
import { store } from '../state/store';
import { useLockout } from '../state/useLockout';
import { createPanes, type PaneNow } from './base/paneNow';
import type { PaneFraming } from './camera/framer';
import type { Orbit } from './camera/orbit';
import { createDirection } from './canvas/direction';
import { createFrameLoop } from './canvas/frameLoop';
import { createFlatFigure } from './flat/flatFigure';
import styles from './flat/flatView.module.css';
import type { SideProjection } from './flat/sideShapes';
import { PaneOverlay } from './overlay/PaneOverlay';

interface FlatViewProps {
  readonly side: Side;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
}

/** Straight from the side, where nothing is nearer than anything else. */
const FLAT: Orbit = { azimuth: 0, elevation: 0, zoom: 1 };

/**
 * The figure drawn flat from the side, for browsers without WebGL: the same instants, framing, lines and labels. Fills its
 * side's pane, which has to be positioned.
 */
export function FlatView({ side, left, right }: FlatViewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [panes] = useState(() => createPanes({ left, right }));
  const pane = panes[side];
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  const instruments = useLockout((state) => state.view.instruments);
  const showLabels = useLockout((state) => state.view.showLabels);
  const showForces = useLockout((state) => state.view.showForces);
  const picked = useLockout((state) => state.view.selectedMuscle);
  useEffect(() => {
    if (!svg.current) return undefined;
    const draw = createFlatFigure(svg.current);
    const loop = createFrameLoop((now) => {
      let view: SideProjection | null = null;
      direction.follow(now, (each, framing) => {
        if (each === pane) view = project(pane, framing);
      });
      draw(pane, view, store.getState().view.selectedMuscle);
      pane.over?.write(pane);
      if (direction.isMoving()) loop.invalidate();
    });
    const direction = createDirection({
      panes,
      origin: () => document.body,
      orbitOf: () => FLAT,
      wake: loop.invalidate,
    });
    loop.invalidate();
    return () => {
      direction.stop();
      loop.stop();
    };
  }, [panes, pane]);
  return (
    <div className={`${styles.view} ${isStale ? styles.stale : ''}`} aria-hidden="true">
      <svg ref={svg} />
      <PaneOverlay pane={pane} isInPane coloring="anatomy" {...{ instruments, showLabels, showForces, picked }} />
    </div>
  );
}

/** Has the pane's ground points seen from the side. */
function project(pane: PaneNow, { anchor, framing }: PaneFraming): SideProjection {
  const { magnification: scale, hip } = framing;
  const { width = 0, height = 0 } = pane.place?.rect ?? {};
  const [x0, y0] = [width * hip[0], height * hip[1]];
  const at = (x: number, y: number) => [x0 + (x - anchor.x) * scale, y0 - (y - anchor.y) * scale] as const;
  pane.project = (points, i) => at(points[3 * i], points[3 * i + 1]);
  return { scale, at };
}
