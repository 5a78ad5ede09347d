import { noise } from '../sdf/noise';
import { smoothOverMesh } from './smoothing';
import type { DenseMesh } from './surfaceNets';

type Color = readonly [number, number, number];

export type Tissue = 'bone' | 'cartilage' | 'disc' | 'tooth';

// linear light, not sRGB
const IVORY: Color = [0.74, 0.62, 0.465];
const CREVICE: Color = [0.2, 0.1, 0.048];
const EDGE: Color = [0.9, 0.82, 0.69];
const ARTICULAR: Color = [0.8, 0.76, 0.68];
const TINT: Record<Tissue, Color> = {
  bone: [1, 1, 1],
  cartilage: [0.84, 0.96, 1.12],
  disc: [0.8, 0.93, 1.12],
  tooth: [1.12, 1.2, 1.36],
};

/** Bakes openness, ridges and hollows, and a little grain into one color (linear, 0..1) by vertex: [vertex × 3]. */
export function paint(
  mesh: DenseMesh,
  openness: Float32Array,
  tissue: Tissue,
  articular?: (x: number, y: number, z: number) => number,
): Float32Array {
  const open = smoothOverMesh(openness, mesh.indices, 3);
  const ridge = smoothOverMesh(mesh.curvature, mesh.indices, 4);
  const colors = new Float32Array(mesh.positions.length);
  for (let v = 0; v < open.length; v++) {
    const [x, y, z] = mesh.positions.subarray(3 * v, 3 * v + 3);
    const smooth = articular ? clamp(articular(x, y, z), 0, 1) : 0;
    let color = mix(CREVICE, mix(IVORY, ARTICULAR, smooth), clamp(0.04 + 1.03 * open[v] ** 1.1, 0, 1));
    const k = clamp(ridge[v] * 2.2, -1, 1);
    color = k > 0 ? mix(color, EDGE, 0.5 * k) : mix(color, CREVICE, -0.32 * k);
    const grain =
      (1 - 0.7 * smooth) * (0.5 * noise(x * 0.06, y * 0.06, z * 0.06) + 0.3 * noise(x * 0.21, y * 0.14, z * 0.21));
    for (let i = 0; i < 3; i++)
      colors[3 * v + i] = clamp(color[i] * TINT[tissue][i] * (1 + grain * (0.045 + 0.02 * i)), 0, 1);
  }
  return colors;
}

function mix(a: Color, b: Color, t: number): Color {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

function clamp(v: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, v));
}
