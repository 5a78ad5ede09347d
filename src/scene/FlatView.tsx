import { type RefObject, useEffect, useRef } from 'react';
import { watchPress } from '../hand/press';
import { MUSCLES } from '../model/muscle/geometry';
import { shownLoads } from '../state/loads';
import { shownRepetition } from '../state/shownRepetition';
import { store } from '../state/store';
import type { Side, State } from '../state/types';
import { createInstant, type Instant, setInstant } from './base/instant';
import { createPaneMeter, type PaneLayout } from './base/panes';
import type { Project } from './base/project';
import { createFramer, type Framings, type PaneFraming } from './camera/framer';
import type { PaneSize } from './camera/framing';
import type { Orbit } from './camera/orbit';
import { paneShows } from './camera/paneShows';
import { createFrameLoop } from './canvas/frameLoop';
import { isSeen } from './canvas/isSeen';
import styles from './flat/flatView.module.css';
import { bodyPaths, piecePath, type SideProjection } from './flat/sideShapes';
import { gymPieces } from './gym/gymPieces';
import { createTracedPaths, type TracedPaths } from './muscle/body/tracedPaths';
import { createAnnotator } from './overlay/annotation';
import { createOverlay } from './overlay/createOverlay';

interface FlatViewProps {
  readonly side: Side;
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
}

/**
 * The figure drawn flat from the side, for browsers without WebGL: the same frames, framing and annotations. Fills its side's
 * pane, which has to be positioned.
 */
export function FlatView({ side, left, right }: FlatViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const press = watchPress(() => loop.invalidate());
    const framer = createFramer(() => loop.invalidate());
    const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
    const draw = createFlatView(element, side);
    const meter = createPaneMeter(
      () => ({ left: left.current, right: right.current }),
      () => document.body,
      () => loop.invalidate(),
    );
    const loop = createFrameLoop((now) => {
      const state = store.getState();
      const layout = meter.layout();
      const hold = { isHeld: press.isHeld(), isMotionReduced: motion.matches };
      const shows = paneShows(
        layout,
        (each) => shownRepetition(state, each),
        () => FLAT,
      );
      draw(state, layout, framer.frame(shows, now, hold));
      return framer.isMoving();
    });
    const unsubscribe = store.subscribe((state, before) => {
      if (isSeen(state, before)) loop.invalidate();
    });
    loop.invalidate();
    return () => {
      unsubscribe();
      press.stop();
      framer.dispose();
      meter.stop();
      loop.stop();
      element.replaceChildren();
    };
  }, [side, left, right]);
  return <div ref={host} className={styles.view} aria-hidden="true" />;
}

const GLUTES = ['glmax1_r', 'glmax2_r', 'glmax3_r'].map((name) => MUSCLES.indexOf(name));

/** Straight from the side, where nothing is nearer than anything else. */
const FLAT: Orbit = { azimuth: 0, elevation: 0, zoom: 1 };

type DrawSide = (state: State, layout: PaneLayout | null, framings: Framings) => void;

function createFlatView(element: HTMLElement, side: Side): DrawSide {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const overlay = createOverlay(side);
  overlay.element.style.inset = '0';
  element.append(svg, overlay.element);
  const annotator = createAnnotator();
  let instant: Instant | null = null;
  let traced: TracedPaths | null = null;

  return (state, layout, framings) => {
    const [repetition, place, framing] = [shownRepetition(state, side), layout?.panes[side], framings[side]];
    element.classList.toggle(styles.stale, state.results[side].kind !== 'repetition');
    svg.replaceChildren();
    overlay.element.hidden = !repetition || !place || !framing;
    if (!repetition || !place || !framing) return;
    const loads = shownLoads(state, side)?.loads;
    instant ??= createInstant(repetition);
    traced ??= createTracedPaths();
    setInstant(instant, repetition, state.view.phase);
    traced.update(instant, 'right');
    const view = projectionOf(framing, place.rect);
    drawFigure(svg, instant, traced, view, place.rect);
    const project: Project = (points, i) => view.at(points[3 * i], points[3 * i + 1]);
    annotator.update(instant, project);
    overlay.update({
      annotation: annotator.annotation,
      repetition,
      project,
      room: { width: place.rect.width, height: place.rect.height, taken: place.covered },
      showLabels: state.view.showLabels,
      instruments: state.view.instruments,
      forces: state.view.showForces && loads?.sampleCount === repetition.sampleCount ? { instant, loads } : null,
      pointed: null,
    });
  };
}

function projectionOf({ anchor, framing }: PaneFraming, pane: PaneSize): SideProjection {
  const { magnification: scale, hip } = framing;
  const [x0, y0] = [pane.width * hip[0], pane.height * hip[1]];
  return { scale, at: (x, y) => [x0 + (x - anchor.x) * scale, y0 - (y - anchor.y) * scale] };
}

function drawFigure(
  svg: SVGSVGElement,
  instant: Instant,
  traced: TracedPaths,
  view: SideProjection,
  pane: PaneSize,
): void {
  const add = (d: string, className: string): void => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', className);
    svg.append(path);
  };
  const floor = view.at(0, 0)[1];
  add(`M0 ${floor}H${pane.width}`, styles.floor);
  const pieces = gymPieces(instant.repetition).pieces.map((piece) => ({ piece, d: piecePath(piece, instant, view) }));
  // what stands on the near side is left out: it would hide the hip
  const isFar = ({ piece }: (typeof pieces)[number]): boolean => piece.place.elements[14] < 0.2;
  for (const { piece, d } of pieces.filter(isFar))
    add(d, piece.shape.kind === 'bend' ? `${styles.equipment} ${styles.bent}` : styles.equipment);
  for (const d of bodyPaths(instant, view)) add(d, styles.body);
  for (const m of GLUTES) {
    const points: string[] = [];
    for (let p = traced.layout.start[m]; p < traced.layout.start[m + 1]; p++) {
      const [x, y] = view.at(traced.points[3 * p], traced.points[3 * p + 1]);
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    add(`M${points.join('L')}`, styles.muscle);
  }
}
