import { useCursor } from '@react-three/drei';
import { type ThreeEvent, useFrame, useThree } from '@react-three/fiber';
import { useMemo, useRef, useState } from 'react';
import type { Group, Mesh } from 'three';
import { MUSCLES } from '../../model/muscle/geometry';
import type { Coloring } from '../../state/types';
import { type PaneNow, usePane } from '../base/paneNow';
import type { Quality } from '../base/quality';
import { useMade } from '../base/useMade';
import type { BodyLayout } from './body/bodyLayout';
import { createMuscleColors, isSeeThrough, isShown, paintMuscles } from './color/paintMuscles';
import { createLegs, type Legs } from './legs';

interface MusclesProps {
  readonly quality: Quality;
  readonly coloring: Coloring;
  /** All others are set aside, but for its siblings. */
  readonly isolated: string | null;
  /** A person pressed a muscle, or one that is set aside. */
  readonly onSelect?: ((muscle: string | null) => void) | undefined;
}

/** All muscle bodies of both legs, which can be pointed at and pressed. */
export function Muscles({ quality, coloring, isolated, onSelect }: MusclesProps) {
  const pane = usePane();
  const object = useRef<Group>(null);
  const left = useRef<Group>(null);
  const colors = useMade(createMuscleColors, undefined);
  const setup = useMemo(() => ({ quality, colors }), [quality, colors]);
  const legs = useMade(createLegs, setup);
  const pointer = usePointer(legs.layout, { coloring, isolated }, onSelect);

  useFrame(() => {
    const { instant, sight, pointed, loads } = pane;
    if (!object.current || !instant) return;
    const before = performance.now();
    // what nobody can see costs nothing
    object.current.visible = !pane.isClosed;
    const leftBodies = legs.update(instant, sight.hip);
    for (const mesh of left.current?.children ?? []) (mesh as Mesh).geometry = leftBodies;
    const highlighted = pointed?.muscle ?? null;
    paintMuscles(colors, instant, { coloring, isolated, values: loads?.activation, highlighted });
    pane.cost.muscleMs = performance.now() - before;
  });
  const leg = <Leg legs={legs} hasShadows={quality.hasShadows} isVeiled={isolated !== null} pointer={pointer} />;
  return (
    <group ref={object} name="muscles">
      <group>{leg}</group>
      <group ref={left} scale-z={-1}>
        {leg}
      </group>
    </group>
  );
}

interface LegProps {
  readonly legs: Legs;
  readonly hasShadows: boolean;
  readonly isVeiled: boolean;
  readonly pointer: ReturnType<typeof usePointer>;
}

/** The flesh of one leg, and the veil that is left of muscles set aside. */
function Leg({ legs: { layout, right, flesh, veil }, hasShadows, isVeiled, pointer }: LegProps) {
  // the shadow is cast by the coarse triangles behind the seen ones
  const shadow = useMemo(() => {
    type Callback = Mesh['onBeforeShadow'];
    // biome-ignore lint/complexity/useMaxParams: the signature is three's
    const before: Callback = (_r, _o, _c, _s, bodies) =>
      bodies.setDrawRange(layout.seenCorners, Number.POSITIVE_INFINITY);
    // biome-ignore lint/complexity/useMaxParams: the signature is three's
    const after: Callback = (_r, _o, _c, _s, bodies) => bodies.setDrawRange(0, layout.seenCorners);
    return { onBeforeShadow: before, onAfterShadow: after };
  }, [layout]);
  return (
    <>
      <mesh
        geometry={right}
        material={flesh}
        castShadow={hasShadows}
        receiveShadow={hasShadows}
        {...shadow}
        {...pointer}
      />
      {isVeiled && <mesh geometry={right} material={veil} renderOrder={10} raycast={() => null} />}
    </>
  );
}

/** What a pointer does over muscles: it names and brightens them, a press picks one. */
function usePointer(
  layout: BodyLayout,
  shown: Pick<MusclesProps, 'coloring' | 'isolated'>,
  onSelect: MusclesProps['onSelect'],
) {
  const pane = usePane();
  const invalidate = useThree((state) => state.invalidate);
  const [isOver, setOver] = useState(false);
  useCursor(isOver, 'pointer', '', pane.element.current ?? undefined);

  const muscleUnder = ({ intersections }: ThreeEvent<PointerEvent | MouseEvent>): string | null => {
    const found = intersections
      .map(({ faceIndex }) => layout.muscleOfTriangle[faceIndex ?? 0])
      .find((muscle) => isShown(muscle, shown.isolated) && !isSeeThrough(muscle, shown));
    return found === undefined ? null : MUSCLES[found];
  };
  const point = (pointed: PaneNow['pointed']): void => {
    pane.pointed = pointed;
    setOver(pointed !== null);
    invalidate();
  };
  return {
    onPointerMove: (event: ThreeEvent<PointerEvent>): void => {
      event.stopPropagation();
      const muscle = muscleUnder(event);
      const { width = 0, height = 0 } = pane.place?.rect ?? {};
      const { x, y } = event.pointer;
      point(muscle === null ? null : { muscle, x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height });
    },
    onPointerOut: (): void => point(null),
    onPointerDown: (): void => point(null),
    onClick: (event: ThreeEvent<MouseEvent>): void => {
      event.stopPropagation();
      onSelect?.(muscleUnder(event));
    },
  };
}
