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
const SHADOW_VIEW = [-AROUND, AROUND, AROUND, -AROUND, 0.5, 9] as const;

const POWER = {
  dark: { key: 3.6, rim: 2.4, fill: 0.9, surroundings: 0.8 },
  light: { key: 2.9, rim: 0.9, fill: 0.45, surroundings: 0.5 },
} as const;

/** Warm key from above with the shadow, cool rim from behind, warm fill from below, where the glutes are. */
export function Studio({ theme, quality }: Look) {
  const pane = usePane();
  const lamps = useRef<Group>(null);
  const [target] = useState(() => new Object3D());
  const power = POWER[theme.isDark ? 'dark' : 'light'];
  useSurroundings(power.surroundings);
  useFrame(() => {
    lamps.current?.position.copy(pane.anchor);
  });
  return (
    <group ref={lamps} name="studio">
      <primitive object={target} />
      <Lamp
        key={quality.shadowMapSize}
        at={[-1.4, 4.2, 3.2]}
        target={target}
        color="#fff1de"
        power={power.key}
        shadow={quality.shadowMapSize}
      />
      <Lamp at={[3, 2.5, -4]} target={target} color="#dfe7f2" power={power.rim} />
      <Lamp at={[0.6, -1, 3]} target={target} color="#ffe2cc" power={power.fill} />
    </group>
  );
}

interface LampProps {
  readonly target: Object3D;
  /** From its target, m. */
  readonly at: readonly [x: number, y: number, z: number];
  readonly color: string;
  readonly power: number;
  /** Edge of its shadow map, texels; 0 for none. */
  readonly shadow?: number;
}

function Lamp({ at, target, color, power, shadow = 0 }: LampProps) {
  return (
    <directionalLight
      position={at}
      color={color}
      intensity={power}
      target={target}
      castShadow={shadow > 0}
      shadow-mapSize={shadow || 512}
      shadow-radius={3.5}
      shadow-bias={-0.0004}
      shadow-normalBias={0.014}
    >
      <orthographicCamera attach="shadow-camera" args={[...SHADOW_VIEW]} />
    </directionalLight>
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
