import { Lightformer } from '@react-three/drei';
import { createPortal, useThree } from '@react-three/fiber';
import { createContext, type ReactNode, useLayoutEffect, useState } from 'react';
import { BackSide, PMREMGenerator, Scene, type Texture, type WebGLRenderTarget } from 'three';

/** What is around the figures, prefiltered. */
export const Surroundings = createContext<Texture | null>(null);

type SoftBox = readonly [at: readonly number[], size: readonly number[], color: string, power: number];

/** Soft boxes around the figure: big warm one above, cool and warm sides, a strip behind, a low one in front. */
const SOFT_BOXES: readonly SoftBox[] = [
  [[-2, 11, 4], [12, 8], '#fff3e2', 6],
  [[13, 5, 6], [5, 10], '#dfe9ff', 3],
  [[-13, 4, -3], [4, 10], '#ffe6cf', 4],
  [[0, 3, -14], [16, 4], '#cfe0ff', 2.2],
  [[2, 1, 15], [10, 3], '#ffffff', 1.2],
];

/** Lights all panes with the same surroundings, which shine in steel; prefiltered here, nothing is downloaded. */
export function SoftBoxes({ isDark, children }: { readonly isDark: boolean; readonly children: ReactNode }) {
  const gl = useThree((state) => state.gl);
  const [room] = useState(() => new Scene());
  const [surroundings, setSurroundings] = useState<Texture | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other walls are other surroundings
  useLayoutEffect(() => {
    let target: WebGLRenderTarget | null = null;
    const prefilter = (): void => {
      const generator = new PMREMGenerator(gl);
      target = generator.fromScene(room, 0.03);
      generator.dispose();
      setSurroundings(target.texture);
    };
    prefilter();
    // a lost context comes back with everything but what was rendered into textures
    gl.domElement.addEventListener('webglcontextrestored', prefilter);
    return () => {
      gl.domElement.removeEventListener('webglcontextrestored', prefilter);
      // its texture is given back with it, and not without it
      target?.dispose();
    };
  }, [gl, room, isDark]);
  return (
    <>
      {createPortal(<Room isDark={isDark} />, room)}
      <Surroundings value={surroundings}>{children}</Surroundings>
    </>
  );
}

function Room({ isDark }: { readonly isDark: boolean }) {
  return (
    <>
      <mesh>
        <sphereGeometry args={[20, 32, 16]} />
        <meshBasicMaterial color={isDark ? '#2a2c30' : '#a8a39a'} side={BackSide} />
      </mesh>
      {SOFT_BOXES.map(([at, [width, height], color, power]) => (
        <Lightformer
          key={color}
          position={at as [number, number, number]}
          scale={[width, height, 1]}
          color={color}
          intensity={power}
        />
      ))}
    </>
  );
}
