import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Side } from '../../display/side';
import { usePane } from '../base/paneNow';
import type { CameraRig } from '../camera/cameraRig';
import { listenToPane } from '../camera/paneInput';

interface PaneHandsProps {
  readonly rig: CameraRig;
  /** A person turned or zoomed the figure. */
  readonly onOrbit: (side: Side) => void;
  /** A person asked for the first view again. */
  readonly onReset: (side: Side) => void;
}

/** Turns and zooms a pane's figure by hand. */
export function PaneHands({ rig, onOrbit, onReset }: PaneHandsProps) {
  const { side, element } = usePane();
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    if (!element.current) return undefined;
    const move = (by: () => void): void => {
      by();
      onOrbit(side);
      invalidate();
    };
    return listenToPane(element.current, {
      turn: (dx, dy) => move(() => rig.turn(side, dx, dy)),
      zoom: (factor) => move(() => rig.zoom(side, factor)),
      reset: () => onReset(side),
    });
  }, [side, element, rig, invalidate, onOrbit, onReset]);
  return null;
}
