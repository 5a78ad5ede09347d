import type { PaintedMesh } from './simplify';

/** Where a copy of a part stands: turned about z, scaled, moved (m), or mirrored to the other side. */
export interface Copy {
  readonly scale?: number;
  readonly turnZDeg?: number;
  readonly to?: readonly [number, number, number];
  readonly isMirrored?: boolean;
}

export function copyMesh(
  mesh: PaintedMesh,
  { scale = 1, turnZDeg = 0, to = [0, 0, 0], isMirrored }: Copy,
): PaintedMesh {
  const a = (turnZDeg * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  const side = isMirrored ? -1 : 1;
  const positions = mesh.positions.slice();
  const normals = mesh.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = positions.subarray(i, i + 3);
    positions[i] = scale * (c * x - s * y) + to[0];
    positions[i + 1] = scale * (s * x + c * y) + to[1];
    positions[i + 2] = side * (scale * z + to[2]);
    const [nx, ny, nz] = normals.subarray(i, i + 3);
    normals[i] = c * nx - s * ny;
    normals[i + 1] = s * nx + c * ny;
    normals[i + 2] = side * nz;
  }
  const indices = mesh.indices.slice();
  if (isMirrored)
    for (let t = 0; t < indices.length; t += 3) [indices[t + 1], indices[t + 2]] = [indices[t + 2], indices[t + 1]];
  return { positions, normals, colors: mesh.colors, indices };
}

export function joinMeshes(meshes: readonly PaintedMesh[]): PaintedMesh {
  const count = meshes.reduce((n, m) => n + m.positions.length / 3, 0);
  const out = {
    positions: new Float32Array(count * 3),
    normals: new Float32Array(count * 3),
    colors: new Uint8Array(count * 4),
    indices: new Uint32Array(meshes.reduce((n, m) => n + m.indices.length, 0)),
  };
  let [vertex, corner] = [0, 0];
  for (const mesh of meshes) {
    out.positions.set(mesh.positions, vertex * 3);
    out.normals.set(mesh.normals, vertex * 3);
    out.colors.set(mesh.colors, vertex * 4);
    for (let t = 0; t < mesh.indices.length; t++) out.indices[corner + t] = mesh.indices[t] + vertex;
    vertex += mesh.positions.length / 3;
    corner += mesh.indices.length;
  }
  return out;
}
