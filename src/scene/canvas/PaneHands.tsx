import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Side } from '../../display/side';
import { createSettle } from '../../hand/settle';
import { usePane } from '../base/paneNow';
import type { CameraRig } from '../camera/cameraRig';
import { listenToPane } from '../camera/paneInput';

interface PaneHandsProps {
  readonly rig: CameraRig;
  /** A person turned or zoomed the figure. */
  readonly onOrbit: (side: Side) => void;
  /** What was turned has come to rest. */
  readonly onRest: (orbits: CameraRig['orbits']) => void;
  /** A person asked for the first view again. */
  readonly onReset: (side: Side) => void;
}

/** A hand that has turned nothing for so long rests, ms. */
const REST_MS = 200;

/** Turns and zooms a pane's figure by hand. */
export function PaneHands({ rig, onOrbit, onRest, onReset }: PaneHandsProps) {
  const { side, element } = usePane();
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    if (!element.current) return undefined;
    const rest = createSettle(() => onRest(rig.orbits), REST_MS);
    const move = (by: () => void): void => {
      by();
      onOrbit(side);
      invalidate();
      rest.ask();
    };
    const stop = listenToPane(element.current, {
      turn: (dx, dy) => move(() => rig.turn(side, dx, dy)),
      zoom: (factor) => move(() => rig.zoom(side, factor)),
      reset: () => onReset(side),
    });
    return () => {
      stop();
      rest.cancel();
    };
  }, [side, element, rig, invalidate, onOrbit, onRest, onReset]);
  return null;
}
