import { type RefObject, useSyncExternalStore } from 'react';
import { SIDES, type Side } from '../display/side';
import { skinShown } from '../state/skinShown';
import { useLockout } from '../state/useLockout';
import type { Look } from './base/look';
import type { PanesNow } from './base/paneNow';
import type { Quality } from './base/quality';
import { useTheme } from './base/theme';
import type { CameraRig } from './camera/cameraRig';
import { type Capture, CaptureDoor } from './canvas/CaptureDoor';
import { Director } from './canvas/Director';
import { FrameCount } from './canvas/FrameCount';
import { Pane } from './canvas/Pane';
import { PaneHands } from './canvas/PaneHands';
import type { QualityKeeper } from './canvas/qualityKeeper';
import { Figure } from './Figure';
import type { BonesLack } from './figure/Bones';
import { SoftBoxes } from './room/SoftBoxes';

interface PictureProps {
  readonly host: RefObject<HTMLElement | null>;
  readonly panes: PanesNow;
  readonly rig: CameraRig;
  readonly quality: Quality;
  readonly keeper: QualityKeeper;
  /** Whether the graphics are gone, so that nobody turns what cannot be seen. */
  readonly isGone: boolean;
  readonly onCapture: (capture: Capture | null) => void;
  readonly onBones: (why: BonesLack | null) => void;
  readonly onSkinMissing: (isMissing: boolean) => void;
  readonly onOrbit: (side: Side) => void;
  readonly onRest: (orbits: CameraRig['orbits']) => void;
  readonly onReset: (side: Side) => void;
  readonly onSelectMuscle: (muscle: string | null) => void;
}

/** What is in the canvas: who says what is seen, and a figure in each pane. What a person switches comes from the store. */
export function Picture({ host, panes, rig, quality, keeper, isGone, ...on }: PictureProps) {
  const look = { quality, theme: useTheme() };
  return (
    <>
      <FrameCount panes={panes} keeper={keeper} />
      <Director panes={panes} rig={rig} host={host} />
      <CaptureDoor panes={panes} onCapture={on.onCapture} />
      <SoftBoxes isDark={look.theme.isDark}>
        {SIDES.map((side) => (
          <Pane key={side} pane={panes[side]} theme={look.theme}>
            {!isGone && <PaneHands rig={rig} onOrbit={on.onOrbit} onRest={on.onRest} onReset={on.onReset} />}
            <StoreFigure {...look} side={side} rig={rig} {...on} />
          </Pane>
        ))}
      </SoftBoxes>
    </>
  );
}

interface StoreFigureProps extends Look, Pick<PictureProps, 'rig' | 'onSelectMuscle' | 'onBones' | 'onSkinMissing'> {
  readonly side: Side;
}

/** A pane's figure as the store has it drawn. */
function StoreFigure({ theme, quality, side, rig, onSelectMuscle, ...on }: StoreFigureProps) {
  const isNear = useSyncExternalStore(rig.watchNear, () => rig.isNear(side));
  const { grid, start } = useLockout((state) => state.view.instruments);
  return (
    <Figure
      theme={theme}
      quality={quality}
      isNear={isNear}
      coloring={useLockout((state) => state.view.coloring)}
      isolated={useLockout((state) => state.view.selectedMuscle)}
      skin={useLockout((state) => skinShown(state.view))}
      hasStart={start}
      hasGrid={grid}
      onSelectMuscle={onSelectMuscle}
      onBones={on.onBones}
      onSkinMissing={on.onSkinMissing}
    />
  );
}
