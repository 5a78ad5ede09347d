import { Grid as Lines } from '@react-three/drei';
import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { DoubleSide, type Mesh } from 'three';
import type { Look } from '../base/look';
import { usePane } from '../base/paneNow';

/** m */
const CELL = 0.1;
const SECTION = 5 * CELL;
/** It reaches this far forward, backward and up from the hip, m. */
const EXTENT = 1.6;

/** Decimeter grid in the sagittal midplane, standing on the floor; every fifth line is stronger. */
export function Grid({ theme }: Pick<Look, 'theme'>) {
  const pane = usePane();
  const grid = useRef<Mesh>(null);
  useFrame(() => {
    // whole sections only: the grid stands still while the hip moves
    grid.current?.position.setX(Math.round(pane.sight.hip.x / SECTION) * SECTION);
  });
  const color = theme.isDark ? '#eceae4' : '#211f1b';
  return (
    <Lines
      ref={grid}
      name="grid"
      args={[2 * EXTENT, 2 * EXTENT]}
      rotation-x={Math.PI / 2}
      cellSize={CELL}
      sectionSize={SECTION}
      cellColor={color}
      sectionColor={color}
      fadeStrength={0}
      side={DoubleSide}
    />
  );
}
