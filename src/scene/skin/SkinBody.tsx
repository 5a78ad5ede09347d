import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import { BufferGeometry, type Mesh } from 'three';
import { STEP, usePane } from '../base/paneNow';
import type { SkinKind } from './mesh/skinShape';
import { SculptedEnds } from './SculptedEnds';
import { keyPosition } from './skinKeys';
import type { MeshedPose, SkinMeshes } from './skinMeshes';
import type { SkinPaint } from './skinPaint';

interface SkinBodyProps {
  readonly meshes: SkinMeshes;
  readonly paint: SkinPaint;
  /** Null: only the body at the flexed end, if that. */
  readonly kind: SkinKind | null;
  /** Whether an outline stays where the body was at the flexed end. */
  readonly hasStart: boolean;
  /** Whether it only stands in for another kind that is on its way. */
  readonly isAwaited?: boolean;
}

/** The skin of one kind. The pose in view has a mesh of its own, or a neighbour's moved along until that has come. */
export function SkinBody({ meshes, paint, kind, hasStart, isAwaited = false }: SkinBodyProps) {
  const pane = usePane();
  const [start, depth, outline, solid, ends] = [useMesh(), useMesh(), useMesh(), useMesh(), useMesh()];
  useFrame(() => {
    for (const mesh of [start, depth, outline, solid, ends]) hide(mesh);
    const { instant } = pane;
    const pose = instant && (kind || hasStart) ? meshes.poseSkin(instant) : null;
    if (!instant || !pose) return;
    const of = instant.repetition;
    const at = keyPosition(instant);
    meshes.ask({ of, kind, hasStart }, at);
    const atStart = hasStart ? meshes.get({ of, kind: 'ghost', key: 0 }) : null;
    const isExact = !kind || meshes.get({ of, kind, key: Math.round(at) }) !== null;
    if (isAwaited || !isExact || (hasStart && !atStart)) pane.waiting++;
    show(start, atStart);
    // an outline does for a body that is not there yet, but no body for an outline: it would hide the muscles
    const key = kind && (meshes.nearest(kind, at) ?? meshes.nearest('ghost', at));
    if (!key) return;
    paint.move(pose, key.inverse);
    pane.isClosed = key.kind === 'solid';
    for (const mesh of pane.isClosed ? [solid] : [depth, outline]) show(mesh, key);
    if (pane.isClosed && ends.current) ends.current.visible = true;
  }, STEP.skin);
  const still = { geometry: EMPTY, frustumCulled: false };
  return (
    <group name="skin">
      <mesh {...still} ref={start} name="start" material={paint.start} renderOrder={19} />
      <mesh {...still} ref={depth} name="depth" material={paint.depth} renderOrder={20} />
      <mesh {...still} ref={outline} name="outline" material={paint.outline} renderOrder={21} />
      <mesh
        {...still}
        ref={solid}
        name="solid"
        material={paint.solid}
        customDepthMaterial={paint.caster}
        renderOrder={21}
        castShadow
        receiveShadow
      />
      {kind === 'solid' && <SculptedEnds ref={ends} paint={paint} />}
    </group>
  );
}

/** Of a skin that has no mesh yet. */
const EMPTY = new BufferGeometry();

const useMesh = (): RefObject<Mesh | null> => useRef<Mesh>(null);

function hide({ current }: RefObject<Mesh | null>): void {
  if (current) current.visible = false;
}

function show({ current }: RefObject<Mesh | null>, key: MeshedPose | null): void {
  if (current && key) Object.assign(current, { geometry: key.geometry, visible: true });
}
