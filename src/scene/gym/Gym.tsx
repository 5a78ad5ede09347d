import { useFrame } from '@react-three/fiber';
import type { Look } from '../base/look';
import { usePane } from '../base/paneNow';
import { useMade } from '../base/useMade';
import { createGymBatch } from './gymBatch';

/** Machine or bench, bar and plates of the exercise in view. */
export function Gym({ theme, quality }: Look) {
  const pane = usePane();
  const batch = useMade(createGymBatch, quality);
  useFrame(() => {
    if (pane.instant) batch.show(pane.instant, pane.sight, theme);
  });
  return <primitive object={batch.object} />;
}
