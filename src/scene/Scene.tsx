import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { SIDES, type Side } from '../display/side';
import { areColorsShown } from '../state/colorsShown';
import type { CameraOrbit, Detail } from '../state/types';
import { useLockout } from '../state/useLockout';
import { createPanes, type PanesNow } from './base/paneNow';
import { createCameraRig } from './camera/cameraRig';
import type { Capture } from './canvas/CaptureDoor';
import { FigureCanvas } from './canvas/FigureCanvas';
import { isOverPane } from './canvas/Pane';
import { useQuality } from './canvas/useQuality';
import type { BonesLack } from './figure/Bones';
import { PaneOverlay } from './overlay/PaneOverlay';
import { Picture } from './Picture';
import styles from './scene.module.css';

export type { Capture } from './canvas/CaptureDoor';
export type { BonesLack } from './figure/Bones';

export interface SceneProps {
  /** The two panes; the canvas lies behind what they contain and they catch the pointer. */
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  /** Gives the way to save a pane's picture as long as there is one; null takes it back. */
  readonly onCapture: (capture: Capture | null) => void;
  /** How finely the figures are drawn; null when they no longer are. */
  readonly onDetail: (detail: Detail | null) => void;
  /** Whether the graphics were lost and have not come back: there is no picture as long as they do not. */
  readonly onGone: (isGone: boolean) => void;
  /** While plain bodies stand in for the bones: why; null once there are bones. */
  readonly onBones: (why: BonesLack | null) => void;
  /** Whether a solid skin stays an outline since it could not be fetched. */
  readonly onSkinMissing: (isMissing: boolean) => void;
  /** A person turned or zoomed a figure by hand. */
  readonly onOrbit: (side: Side) => void;
  /** Where a figure that was turned by hand has come to rest. */
  readonly onRest: (orbits: Readonly<Record<Side, CameraOrbit>>) => void;
  /** A person asked for the first view again. */
  readonly onReset: (side: Side) => void;
  /** A person pressed a muscle, or nothing. */
  readonly onSelectMuscle: (muscle: string | null) => void;
}

/**
 * Both figures in one canvas, drawn only when something changed. Stands in the nearest positioned ancestor of the panes and
 * covers exactly the two of them.
 */
export function Scene({ left, right, onDetail, onGone, ...on }: SceneProps) {
  const host = useRef<HTMLDivElement>(null);
  const [rig] = useState(createCameraRig);
  const [panes] = useState(() => createPanes({ left, right }));
  const [quality, keeper] = useQuality();
  // a canvas that has smooth edges does for low detail too
  const [isSmooth, setSmooth] = useState(quality.isAntialiased);
  if (quality.isAntialiased && !isSmooth) setSmooth(true);
  const [isGone, setGone] = useState(false);
  useEffect(() => onDetail(isGone ? 'flat' : quality.name), [isGone, quality, onDetail]);
  useEffect(() => () => onDetail(null), [onDetail]);
  useEffect(() => {
    onGone(isGone);
    return () => onGone(false);
  }, [isGone, onGone]);
  const { onSelectMuscle } = on;
  const onMiss = useCallback(
    (event: MouseEvent) => {
      if (SIDES.some((side) => isOverPane(event, panes[side]))) onSelectMuscle(null);
    },
    [panes, onSelectMuscle],
  );
  return (
    <div ref={host} className={`${styles.host} ${isGone ? styles.gone : ''}`} aria-hidden="true">
      <FigureCanvas
        key={String(isSmooth)}
        quality={quality}
        sourceOf={isGone ? nowhere : stageOf}
        onMiss={onMiss}
        onGone={setGone}
      >
        <Picture host={host} panes={panes} rig={rig} quality={quality} keeper={keeper} isGone={isGone} {...on} />
      </FigureCanvas>
      {!isGone && <Overlays panes={panes} />}
    </div>
  );
}

/** What the panes stand in. */
const stageOf = (canvas: HTMLCanvasElement): Element | null | undefined => canvas.parentElement?.offsetParent;
const nowhere = (): null => null;

/** Lines and labels over both panes. */
function Overlays({ panes }: { readonly panes: PanesNow }) {
  const instruments = useLockout((state) => state.view.instruments);
  const showLabels = useLockout((state) => state.view.showLabels);
  const showForces = useLockout((state) => state.view.showForces);
  const picked = useLockout((state) => state.view.selectedMuscle);
  const coloring = useLockout(({ view }) => (areColorsShown(view) ? view.coloring : 'anatomy'));
  const shown = { instruments, showLabels, showForces, picked, coloring };
  return SIDES.map((side) => <PaneOverlay key={side} pane={panes[side]} {...shown} />);
}
