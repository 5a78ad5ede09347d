import {
  BatchedMesh,
  type Box3,
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
import type { Roundness } from '../base/quality';
import type { StageView, Thing } from '../base/thing';
import { createGhostMaterial, createSolidMaterial, finishColor, finishGloss } from './finishes';
import { ghostness } from './ghosting';
import { type Grip, gymPieces } from './gymPieces';
import { type Piece, pieceBounds, placePiece, rideNow } from './piece';
import { pieceGeometry } from './pieceGeometry';

export interface Gym extends Thing {
  /** Where the hands hold on, null where there is nothing to hold. */
  readonly grip: () => Grip | null;
  /** Pieces as drawn, with their bounds in their own frames. */
  readonly pieces: () => readonly Piece[];
}

interface Batch {
  readonly pieces: readonly Piece[];
  readonly shapes: string;
  readonly bounds: readonly Box3[];
  readonly solid: BatchedMesh;
  readonly ghost: BatchedMesh;
  readonly prepass: BatchedMesh;
}

/** Machine or bench, bar and plates of one exercise: all solid pieces in one draw call, all ghosts in two. */
export function createGym(): Gym {
  const object = new Group();
  object.name = 'gym';
  const hip = { value: new Vector3() };
  const materials = { solid: createSolidMaterial(), ghost: createGhostMaterial(hip), prepass: createPrepass() };
  let batch: Batch | null = null;
  let grip: Grip | null = null;
  let drawn: Repetition | null = null;
  let roundness: Roundness | null = null;

  const rebuild = ({ instant, quality }: StageView): void => {
    const built = gymPieces(instant.repetition);
    const shapes = JSON.stringify(built.pieces.map((p) => [p.shape, p.finish]));
    grip = built.grip;
    drawn = instant.repetition;
    if (batch && batch.shapes === shapes && roundness === quality.roundness) {
      batch = { ...batch, pieces: built.pieces };
      return;
    }
    roundness = quality.roundness;
    disposeBatch(object, batch);
    batch = null;
    if (built.pieces.length === 0) return;
    batch = buildBatch(built.pieces, shapes, quality.roundness, materials, quality.hasShadows);
    object.add(batch.solid, batch.prepass, batch.ghost);
  };

  return {
    object,
    grip: () => grip,
    pieces: () => batch?.pieces ?? [],
    update: (view) => {
      if (drawn !== view.instant.repetition || roundness !== view.quality.roundness) rebuild(view);
      hip.value.copy(view.sight.hip);
      if (batch) placePieces(batch, view);
    },
    dispose: () => {
      disposeBatch(object, batch);
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

function buildBatch(
  pieces: readonly Piece[],
  shapes: string,
  roundness: Roundness,
  materials: Record<'solid' | 'ghost' | 'prepass', Material>,
  hasShadows: boolean,
): Batch {
  const geometries = pieces.map((piece) => withGloss(pieceGeometry(piece.shape, roundness), piece));
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
  const bounds = pieces.map(({ on, shape }) => pieceBounds(on?.shape ?? shape));
  for (const geometry of geometries) geometry.dispose();
  return { pieces, shapes, bounds, solid, ghost, prepass };
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

function placePieces({ pieces, bounds, solid, ghost, prepass }: Batch, { instant, sight, theme }: StageView): void {
  let ghosts = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    placePiece(groundFromPiece, piece, rideNow(instant, piece));
    const hiding = piece.on ? placePiece(groundFromHiding, piece.on, rideNow(instant, piece.on)) : groundFromPiece;
    const g = piece.canGhost ? ghostness(bounds[i], hiding, sight) * mostGhost(piece) : 0;
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

function disposeBatch(parent: Group, batch: Batch | null): void {
  if (!batch) return;
  for (const mesh of [batch.solid, batch.ghost, batch.prepass]) {
    parent.remove(mesh);
    mesh.dispose();
  }
}
