import { LEVELS, type Level, type Part } from './catalog';
import { bakeOpenness } from './mesh/occlusion';
import { paint } from './mesh/paint';
import { type PaintedMesh, simplify } from './mesh/simplify';
import { meshSurface } from './mesh/surfaceNets';
import { joinBody } from './skin/joinBody';

export type PartMeshes = Record<Level, PaintedMesh>;

/** Shape to painted meshes at every level of detail. Same part, same bytes. */
export async function makePart(part: Part): Promise<PartMeshes> {
  const shape = part.shape();
  const dense = meshSurface(shape, part.cell);
  const open = bakeOpenness(shape, dense);
  const colors = part.ofSkin
    ? joinBody(dense, open, part.ofSkin)
    : paint(dense, open, part.tissue ?? 'bone', part.articular);
  const made = new Map<number, PaintedMesh>();
  const entries: [Level, PaintedMesh][] = [];
  for (const level of LEVELS) {
    const triangles = part.triangles[level];
    // levels that are alike share a mesh
    const mesh = made.get(triangles) ?? (await simplify(dense, colors, triangles));
    made.set(triangles, mesh);
    entries.push([level, mesh]);
  }
  return Object.fromEntries(entries) as PartMeshes;
}
