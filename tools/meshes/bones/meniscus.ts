import { union } from '../sdf/combine';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { PLATEAU } from './tibia';

/** Both menisci of the right knee in the tibia frame, mm: C-shaped cushions open toward the spines. */
export function menisci(): Sdf {
  return union(0.5, crescent([-7, -20], [18, 12.5], -1), crescent([-9, 20], [15, 10.4], 1));
}

/** `side` is where the closed middle of the C points along z. */
function crescent([x, z]: [number, number], [rx, rz]: [number, number], side: 1 | -1): Sdf {
  const angles = [-115, -85, -55, -25, 0, 25, 55, 85, 115];
  const points = angles.map((deg) => {
    const a = (deg * Math.PI) / 180;
    const r = Math.abs(deg) > 100 ? 1.6 : 2.9;
    return [x + rx * Math.sin(a), PLATEAU + 1, z + side * rz * Math.cos(a), r];
  });
  return tube(points, { flat: [0, 1, 0], ratio: 0.82 });
}
