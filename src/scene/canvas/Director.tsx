import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Vector3 } from 'three';
import { SIDES, type Side } from '../../display/side';
import { shownRepetition } from '../../state/shownRepetition';
import { store } from '../../state/store';
import type { Box } from '../base/box';
import { type PaneNow, type PanesNow, STEP } from '../base/paneNow';
import type { CameraRig } from '../camera/cameraRig';
import type { PaneFraming } from '../camera/framer';
import { aimCamera, projectToPane } from '../camera/framing';
import { createDirection, type Direction } from './direction';

interface DirectorProps {
  readonly panes: PanesNow;
  readonly rig: CameraRig;
  /** Lies over both panes with all that is drawn. */
  readonly host: RefObject<HTMLElement | null>;
}

/** Says once a frame, before anything moves, what is seen from where. Nothing else moves time. */
export function Director({ panes, rig, host }: DirectorProps) {
  const invalidate = useThree((state) => state.invalidate);
  const direction = useRef<Direction>(null);
  useLayoutEffect(() => {
    const own = createDirection({
      panes,
      origin: () => host.current?.offsetParent ?? document.body,
      orbitOf: (side) => rig.fitted[side],
      wake: invalidate,
    });
    direction.current = own;
    invalidate();
    return own.stop;
  }, [panes, rig, host, invalidate]);

  useFrame(({ clock, size, setSize }) => {
    if (!direction.current) return;
    const now = clock.elapsedTime;
    const { follow, isMoving, isMotionReduced } = direction.current;
    rig.follow({ view: store.getState().view, repetitionOf, now, isMotionReduced: isMotionReduced() });
    const isTurning = rig.advance(now);
    const layout = follow(now, (pane, framing) => aim(pane, framing, rig));
    if (layout && host.current) {
      coverPanes(host.current, layout.bounds);
      const { width, height } = layout.bounds;
      if (size.width !== width || size.height !== height) setSize(width, height);
    }
    for (const side of SIDES) {
      if (isTurning) panes[side].isSettled = false;
      writeOver(panes[side]);
    }
    if (isTurning || isMoving()) invalidate();
  }, STEP.direct);
  return null;
}

const repetitionOf = (side: Side) => shownRepetition(store.getState(), side);

const point = new Vector3();

function aim(pane: PaneNow, { anchor, framing }: PaneFraming, rig: CameraRig): void {
  const { camera, sight, place } = pane;
  if (!place) return;
  const { rect } = place;
  pane.anchor.copy(anchor);
  aimCamera(camera, { hip: anchor, orbit: rig.orbits[pane.side], framing, pane: rect });
  sight.eye.copy(camera.position);
  sight.back.setFromMatrixColumn(camera.matrix, 2);
  pane.project = (points, i) => {
    const { x, y } = projectToPane(camera, point.fromArray(points as number[], 3 * i), rect);
    return [x, y];
  };
}

function coverPanes({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function writeOver(pane: PaneNow): void {
  const before = performance.now();
  pane.over?.write(pane);
  pane.cost.overMs = performance.now() - before;
}
