import { useFrame, useThree } from '@react-three/fiber';
import { use, useLayoutEffect, useRef, useState } from 'react';
import { type Group, Object3D } from 'three';
import type { Look } from '../base/look';
import { usePane } from '../base/paneNow';
import { Surroundings } from './SoftBoxes';
import { smoothShadowEdges } from './shadowFilter';

smoothShadowEdges();

/** Half-width of what the key light's shadow covers around the hip, m. */
const AROUND = 1.7;
const SHADOW_VIEW: [number, number, number, number, number, number] = [-AROUND, AROUND, AROUND, -AROUND, 0.5, 9];

const POWER = {
  dark: { key: 3.6, rim: 2.4, fill: 0.9, surroundings: 0.8 },
  light: { key: 2.9, rim: 0.9, fill: 0.45, surroundings: 0.5 },
} as const;

/** Warm key from above with the shadow, cool rim from behind, warm fill from below, where the glutes are. */
export function Studio({ theme, quality }: Look) {
  const { anchor } = usePane();
  const lamps = useRef<Group>(null);
  const [target] = useState(() => new Object3D());
  const power = POWER[theme.isDark ? 'dark' : 'light'];
  useSurroundings(power.surroundings);
  useFrame(() => {
    lamps.current?.position.copy(anchor);
  });
  return (
    <group ref={lamps} name="studio">
      <primitive object={target} />
      <directionalLight
        key={quality.shadowMapSize}
        position={[-1.4, 4.2, 3.2]}
        target={target}
        color="#fff1de"
        intensity={power.key}
        castShadow={quality.hasShadows}
        shadow-mapSize={quality.shadowMapSize}
        shadow-radius={3.5}
        shadow-bias={-0.0004}
        shadow-normalBias={0.014}
      >
        <orthographicCamera attach="shadow-camera" args={SHADOW_VIEW} />
      </directionalLight>
      <directionalLight position={[3, 2.5, -4]} target={target} color="#dfe7f2" intensity={power.rim} />
      <directionalLight position={[0.6, -1, 3]} target={target} color="#ffe2cc" intensity={power.fill} />
    </group>
  );
}

/** What is around the figure shines in everything in the pane. */
function useSurroundings(power: number): void {
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);
  const environment = use(Surroundings);
  useLayoutEffect(() => {
    Object.assign(scene, { environment, environmentIntensity: power });
    invalidate();
  }, [scene, environment, power, invalidate]);
}
