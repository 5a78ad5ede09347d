import type { Box, Sdf, Vec3 } from './types';

type Rows = readonly number[] | null;

/** World-from-local rotation of body-fixed X-Y-Z angles in degrees, row by row. */
function rotationRows(anglesDeg?: Vec3): Rows {
  if (!anglesDeg) return null;
  const [a, b, c] = anglesDeg.map((v) => (v * Math.PI) / 180);
  const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
  return [
    cb * cc,
    -cb * sc,
    sb,
    sa * sb * cc + ca * sc,
    -sa * sb * sc + ca * cc,
    -sa * cb,
    -ca * sb * cc + sa * sc,
    ca * sb * sc + sa * cc,
    ca * cb,
  ];
}

type Field = (x: number, y: number, z: number) => number;

/** Puts a field that is written about its own origin at `center`, turned by `anglesDeg`. */
function stand(center: Vec3, radius: number, field: Field, anglesDeg?: Vec3): Sdf {
  const m = rotationRows(anglesDeg);
  const [cx, cy, cz] = center;
  const box: Box = [cx - radius, cy - radius, cz - radius, cx + radius, cy + radius, cz + radius];
  if (!m) return { box, at: (x, y, z) => field(x - cx, y - cy, z - cz) };
  const [a, b, c, d, e, f, g, h, i] = m;
  return {
    box,
    at(x, y, z) {
      const [dx, dy, dz] = [x - cx, y - cy, z - cz];
      return field(a * dx + d * dy + g * dz, b * dx + e * dy + h * dz, c * dx + f * dy + i * dz);
    },
  };
}

export function sphere(center: Vec3, r: number): Sdf {
  return stand(center, r, (x, y, z) => Math.sqrt(x * x + y * y + z * z) - r);
}

/** First-order distance to an ellipsoid (Quilez): exact on the surface. */
export function ellipsoid(center: Vec3, r: Vec3, anglesDeg?: Vec3): Sdf {
  const [p, q, s] = r.map((v) => 1 / v);
  const inside = -Math.min(...r);
  const field: Field = (x, y, z) => {
    const [u, v, w] = [x * p, y * q, z * s];
    const k0 = Math.sqrt(u * u + v * v + w * w);
    const k1 = Math.sqrt(u * p * u * p + v * q * v * q + w * s * w * s);
    return k1 < 1e-9 ? inside : (k0 * (k0 - 1)) / k1;
  };
  return stand(center, Math.max(...r), field, anglesDeg);
}

export function roundBox(center: Vec3, half: Vec3, round: number, anglesDeg?: Vec3): Sdf {
  const field: Field = (x, y, z) => {
    const [qx, qy, qz] = [Math.abs(x) - half[0] + round, Math.abs(y) - half[1] + round, Math.abs(z) - half[2] + round];
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0)) + Math.min(Math.max(qx, qy, qz), 0) - round;
  };
  return stand(center, Math.hypot(...half), field, anglesDeg);
}

/** Ring about the direction `axis`. */
export function ring(center: Vec3, axis: Vec3, radius: number, thickness: number): Sdf {
  const l = Math.hypot(...axis);
  const [a, b, c] = axis.map((v) => v / l);
  return stand(center, radius + thickness, (x, y, z) => {
    const along = a * x + b * y + c * z;
    const out = Math.sqrt(Math.max(x * x + y * y + z * z - along * along, 0));
    return Math.hypot(out - radius, along) - thickness;
  });
}

/** Elliptic cylinder along local y with rounded rims; half its size along its axes. */
export function cylinder(center: Vec3, [rx, half, rz]: Vec3, round: number, anglesDeg?: Vec3): Sdf {
  const field: Field = (x, y, z) => {
    const [u, w] = [x / rx, z / rz];
    const k0 = Math.sqrt(u * u + w * w);
    const k1 = Math.sqrt((u / rx) ** 2 + (w / rz) ** 2) || 1e-9;
    const side = (k0 * (k0 - 1)) / k1 + round;
    const top = Math.abs(y) - half + round;
    return Math.min(Math.max(side, top), 0) + Math.hypot(Math.max(side, 0), Math.max(top, 0)) - round;
  };
  return stand(center, Math.hypot(Math.max(rx, rz), half), field, anglesDeg);
}
