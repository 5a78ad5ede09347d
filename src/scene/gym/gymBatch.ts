import {
  BatchedMesh,
  type Box3,
  BufferAttribute,
  type BufferGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  Vector3,
  Vector4,
} from 'three';
import type { Repetition } from '../../model/result';
import type { Instant } from '../base/instant';
import type { Quality } from '../base/quality';
import type { Sight } from '../base/sight';
import type { Theme } from '../base/theme';
import { createGhostMaterial, createSolidMaterial, finishColor, finishGloss } from './finishes';
import { ghostness } from './ghosting';
import { gymPieces } from './gymPieces';
import { type Piece, pieceBounds, placePiece, rideNow } from './piece';
import { pieceGeometry } from './pieceGeometry';

/** All pieces of one equipment: the solid ones in one draw call, the ghosts in two. */
export interface GymBatch {
  readonly object: Group;
  /** Brings them to an instant; another repetition's are cut anew only where their shapes differ. */
  readonly show: (instant: Instant, sight: Sight, theme: Theme) => void;
  readonly dispose: () => void;
}

interface Built {
  readonly of: Repetition;
  readonly pieces: readonly Piece[];
  /** What each piece is cut from: two with the same key look the same. */
  readonly keys: readonly string[];
  readonly bounds: readonly Box3[];
  readonly meshes: Meshes | null;
}

interface Meshes {
  readonly solid: BatchedMesh;
  readonly ghost: BatchedMesh;
  readonly prepass: BatchedMesh;
}

export function createGymBatch(quality: Quality): GymBatch {
  const object = new Group();
  object.name = 'gym';
  const hip = { value: new Vector3() };
  const materials = { solid: createSolidMaterial(), ghost: createGhostMaterial(hip), prepass: createPrepass() };
  let built: Built | null = null;

  const build = (of: Repetition): Built => {
    const { pieces } = gymPieces(of);
    const next = { of, pieces, keys: pieces.map(keyOf), bounds: pieces.map(boundsOf) };
    if (built?.meshes && recut(built.meshes, built.keys, next, quality)) return { ...next, meshes: built.meshes };
    removeMeshes(object, built);
    const meshes = pieces.length > 0 ? buildMeshes(pieces, materials, quality) : null;
    if (meshes) object.add(meshes.solid, meshes.prepass, meshes.ghost);
    return { ...next, meshes };
  };

  return {
    object,
    show: (instant, sight, theme) => {
      if (built?.of !== instant.repetition) built = build(instant.repetition);
      hip.value.copy(sight.hip);
      if (built.meshes) placePieces(built, built.meshes, { instant, sight, theme });
    },
    dispose: () => {
      removeMeshes(object, built);
      for (const material of Object.values(materials)) material.dispose();
    },
  };
}

/** Fills the depth of ghosts first, so that of several ghosts in line only the nearest is drawn. */
function createPrepass(): MeshBasicMaterial {
  // transparent only to be drawn in its turn, after everything that is solid and the skin
  return new MeshBasicMaterial({ colorWrite: false, transparent: true });
}

const GHOST_ORDER = 30;

function buildMeshes(
  pieces: readonly Piece[],
  materials: Record<'solid' | 'ghost' | 'prepass', Material>,
  { roundness, hasShadows }: Quality,
): Meshes {
  const geometries = pieces.map((piece) => cutPiece(piece, roundness));
  const sum = (count: (g: BufferGeometry) => number) => geometries.reduce((total, g) => total + count(g), 0);
  const vertices = sum((g) => g.getAttribute('position').count);
  const indices = sum((g) => g.getIndex()?.count ?? 0);
  const build = (material: Material): BatchedMesh => {
    const mesh = new BatchedMesh(pieces.length, vertices, indices, material);
    mesh.perObjectFrustumCulled = false;
    mesh.sortObjects = false;
    mesh.frustumCulled = false;
    for (const geometry of geometries) mesh.addInstance(mesh.addGeometry(geometry));
    return mesh;
  };
  const solid = build(materials.solid);
  solid.castShadow = hasShadows;
  solid.receiveShadow = hasShadows;
  const ghost = build(materials.ghost);
  const prepass = build(materials.prepass);
  prepass.renderOrder = GHOST_ORDER;
  ghost.renderOrder = GHOST_ORDER + 1;
  for (const geometry of geometries) geometry.dispose();
  return { solid, ghost, prepass };
}

/** Exact to a micrometer: less is noise of the arithmetic and cannot be seen. */
function keyOf({ shape, finish }: Piece): string {
  return JSON.stringify([shape, finish], (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
  );
}

function boundsOf({ on, shape }: Piece): Box3 {
  return pieceBounds(on?.shape ?? shape);
}

/**
 * Cuts those pieces anew that differ from the ones before, each into the room of its forerunner; most pieces stay the same
 * while a setting is dragged. False where that room is another one, as with other equipment.
 */
function recut(
  meshes: Meshes,
  before: readonly string[],
  { pieces, keys }: Pick<Built, 'pieces' | 'keys'>,
  { roundness }: Quality,
): boolean {
  if (pieces.length !== before.length) return false;
  const changed = pieces
    .map((piece, i) => ({ piece, i }))
    .filter(({ i }) => keys[i] !== before[i])
    .map(({ piece, i }) => ({ geometry: cutPiece(piece, roundness), i }));
  const fits = changed.every(({ geometry, i }) => hasRoomOf(meshes.solid, i, geometry));
  for (const { geometry, i } of changed) {
    if (fits) for (const mesh of [meshes.solid, meshes.ghost, meshes.prepass]) replaceAt(mesh, i, geometry);
    geometry.dispose();
  }
  return fits;
}

function hasRoomOf(mesh: BatchedMesh, i: number, geometry: BufferGeometry): boolean {
  const range = mesh.getGeometryRangeAt(i);
  return (
    range?.vertexCount === geometry.getAttribute('position').count && range.indexCount === geometry.getIndex()?.count
  );
}

function replaceAt(mesh: BatchedMesh, i: number, geometry: BufferGeometry): void {
  mesh.setGeometryAt(i, geometry);
  // what is hidden is not handed over, and its list of changed ranges would grow with every drag
  for (const attribute of Object.values(mesh.geometry.attributes))
    if (attribute instanceof BufferAttribute) attribute.clearUpdateRanges();
  mesh.geometry.getIndex()?.clearUpdateRanges();
}

function cutPiece(piece: Piece, roundness: Quality['roundness']): BufferGeometry {
  return withGloss(pieceGeometry(piece.shape, roundness), piece);
}

function withGloss(geometry: BufferGeometry, piece: Piece): BufferGeometry {
  const [roughness, metalness] = finishGloss(piece.finish);
  const count = geometry.getAttribute('position').count;
  const gloss = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    gloss[2 * i] = roughness;
    gloss[2 * i + 1] = metalness;
  }
  return geometry.setAttribute('gloss', new Float32BufferAttribute(gloss, 2));
}

const groundFromPiece = new Matrix4();
const groundFromHiding = new Matrix4();
const color = new Color();
const tint = new Vector4();

interface Seen {
  readonly instant: Instant;
  readonly sight: Sight;
  readonly theme: Theme;
}

function placePieces(
  { pieces, bounds }: Built,
  { solid, ghost, prepass }: Meshes,
  { instant, sight, theme }: Seen,
): void {
  let ghosts = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    placePiece(groundFromPiece, piece, rideNow(instant, piece));
    const hiding = piece.on ? placePiece(groundFromHiding, piece.on, rideNow(instant, piece.on)) : groundFromPiece;
    const g = ghostness(bounds[i], hiding, sight, piece.canGhost) * mostGhost(piece);
    finishColor(piece.finish, theme, color);
    solid.setVisibleAt(i, g === 0);
    ghost.setVisibleAt(i, g > 0);
    prepass.setVisibleAt(i, g > 0);
    const shown = g > 0 ? ghost : solid;
    shown.setMatrixAt(i, groundFromPiece);
    shown.setColorAt(i, tint.set(color.r, color.g, color.b, 1 - g));
    if (g === 0) continue;
    prepass.setMatrixAt(i, groundFromPiece);
    ghosts++;
  }
  ghost.visible = ghosts > 0;
  prepass.visible = ghosts > 0;
}

/** Lines stay lines: they fade only half, so that what they lie on can still be made out. */
function mostGhost({ shape, on }: Piece): number {
  return shape.kind === 'ring' || on ? 0.5 : 1;
}

function removeMeshes(parent: Group, built: Built | null): void {
  if (!built?.meshes) return;
  const { solid, ghost, prepass } = built.meshes;
  for (const mesh of [solid, ghost, prepass]) {
    parent.remove(mesh);
    mesh.dispose();
  }
}
