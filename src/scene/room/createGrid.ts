import { BufferGeometry, Float32BufferAttribute, LineBasicMaterial, LineSegments } from 'three';
import type { StageView, Thing } from '../base/thing';

const STEP = 0.1;
/** Lines reach this far forward, backward and up from the hip, m. */
const REACH = 1.6;

export interface Grid extends Thing {
  readonly setShown: (isShown: boolean) => void;
}

/** Decimeter grid in the sagittal midplane, standing on the floor; every fifth line is drawn twice, so stronger. */
export function createGrid(): Grid {
  const material = new LineBasicMaterial({ transparent: true, opacity: 0.16, depthWrite: false });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(gridPoints(), 3));
  const object = new LineSegments(geometry, material);
  object.name = 'grid';
  object.visible = false;
  let isShown = false;
  return {
    object,
    setShown: (next) => {
      isShown = next;
    },
    update: ({ theme, sight }: StageView) => {
      object.visible = isShown;
      // whole steps only: the grid stands still while the hip moves
      object.position.x = Math.round(sight.hip.x / (5 * STEP)) * 5 * STEP;
      material.color.set(theme.isDark ? '#eceae4' : '#211f1b');
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

function gridPoints(): number[] {
  const points: number[] = [];
  const count = Math.round(REACH / STEP);
  const line = (i: number, ...ends: readonly number[]): void => {
    for (let repeat = 0; repeat < (i % 5 === 0 ? 2 : 1); repeat++) points.push(...ends);
  };
  for (let i = -count; i <= count; i++) line(i, i * STEP, 0, 0, i * STEP, REACH, 0);
  for (let i = 0; i <= count; i++) line(i, -REACH, i * STEP, 0, REACH, i * STEP, 0);
  return points;
}
