import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { BufferAttribute, BufferGeometry, type LineSegments } from 'three';
import type { Look } from '../base/look';
import { type PaneNow, usePane } from '../base/paneNow';
import { useMade } from '../base/useMade';

/** m */
const STEP = 0.1;
/** Every so many lines a stronger one. */
const STRONG = 5;
/** Lines reach this far forward, backward and up from the hip, steps. */
const AROUND = 16;

/** Keeps off the page's words by so much, px. */
const GAP_PX = 6;

/**
 * Decimeter grid in the sagittal midplane, standing on the floor, as high as the words over the figure leave it; every fifth line
 * is drawn twice, so stronger.
 */
export function Grid({ theme }: Pick<Look, 'theme'>) {
  const pane = usePane();
  const lines = useRef<LineSegments>(null);
  const { byHeight } = useMade(createGrids, undefined);
  useFrame(() => {
    if (!lines.current) return;
    // whole steps only: the grid stands still while the hip moves
    const step = STRONG * STEP;
    const x = Math.round(pane.sight.hip.x / step) * step;
    lines.current.position.setX(x);
    lines.current.geometry = byHeight[freeRows(pane, x)];
  });
  return (
    <lineSegments ref={lines} name="grid" geometry={byHeight[AROUND]}>
      <lineBasicMaterial transparent opacity={0.16} depthWrite={false} color={theme.isDark ? '#eceae4' : '#211f1b'} />
    </lineSegments>
  );
}

const point = new Float64Array(3);

/** How many rows stand below the words at the top of the pane, wherever a row may run through them. */
export function freeRows({ place, project }: Pick<PaneNow, 'place' | 'project'>, x: number): number {
  const words = place?.lasting.filter(({ top, height }) => top + height / 2 < place.rect.height / 2) ?? [];
  for (let row = 1; row <= AROUND; row++)
    for (let i = -AROUND; i <= AROUND; i++) {
      point[0] = x + i * STEP;
      point[1] = row * STEP;
      const [px, py] = project(point, 0);
      for (const { left, top, width, height } of words)
        if (px > left - GAP_PX && px < left + width + GAP_PX && py < top + height + GAP_PX) return row - 1;
    }
  return AROUND;
}

/** The grid at every height it may have. */
function createGrids() {
  const byHeight = Array.from({ length: AROUND + 1 }, (_, rows) => gridGeometry(rows));
  const dispose = () => {
    for (const geometry of byHeight) geometry.dispose();
  };
  return { byHeight, dispose };
}

/** Lines of so many rows, two ends each. */
function gridGeometry(rows: number): BufferGeometry {
  const points: number[] = [];
  const end = AROUND * STEP;
  const line = (i: number, ...ends: readonly number[]): void => {
    for (let repeat = 0; repeat < (i % STRONG === 0 ? 2 : 1); repeat++) points.push(...ends);
  };
  for (let i = -AROUND; i <= AROUND; i++) line(i, i * STEP, 0, 0, i * STEP, rows * STEP, 0);
  for (let i = 0; i <= rows; i++) line(i, -end, i * STEP, 0, end, i * STEP, 0);
  return new BufferGeometry().setAttribute('position', new BufferAttribute(Float32Array.from(points), 3));
}
