import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import type { LineSegments } from 'three';
import type { Look } from '../base/look';
import { usePane } from '../base/paneNow';

/** m */
const STEP = 0.1;
/** Every so many lines a stronger one. */
const STRONG = 5;
/** Lines reach this far forward, backward and up from the hip, steps. */
const AROUND = 16;

/** Decimeter grid in the sagittal midplane, standing on the floor; every fifth line is drawn twice, so stronger. */
export function Grid({ theme }: Pick<Look, 'theme'>) {
  const pane = usePane();
  const lines = useRef<LineSegments>(null);
  useFrame(() => {
    // whole steps only: the grid stands still while the hip moves
    const step = STRONG * STEP;
    lines.current?.position.setX(Math.round(pane.sight.hip.x / step) * step);
  });
  return (
    <lineSegments ref={lines} name="grid">
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[POINTS, 3]} />
      </bufferGeometry>
      <lineBasicMaterial transparent opacity={0.16} depthWrite={false} color={theme.isDark ? '#eceae4' : '#211f1b'} />
    </lineSegments>
  );
}

/** [end × 3] of all lines, two ends each. */
const POINTS = Float32Array.from(gridPoints());

function gridPoints(): number[] {
  const points: number[] = [];
  const end = AROUND * STEP;
  const line = (i: number, ...ends: readonly number[]): void => {
    for (let repeat = 0; repeat < (i % STRONG === 0 ? 2 : 1); repeat++) points.push(...ends);
  };
  for (let i = -AROUND; i <= AROUND; i++) line(i, i * STEP, 0, 0, i * STEP, end, 0);
  for (let i = 0; i <= AROUND; i++) line(i, -end, i * STEP, 0, end, i * STEP, 0);
  return points;
}
