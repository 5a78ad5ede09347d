import type { Repetition } from '../../model/result';
import type { Instant } from '../base/instant';
import { SKIN_BONES, type SkinKind } from './mesh/skinShape';
import type { SkinPose } from './skinPose';

/** Poses between the flexed and the extended end that are meshed; in between the nearest one is moved along. */
export const KEYS = 33;
/** Width of a cell of the generic body's mesh, m: coarse for an outline over bones and muscles, fine for a body in their place. */
const CELL: Readonly<Record<SkinKind, number>> = { ghost: 0.0235, solid: 0.0135 };
/** Bones whose sizes tell a body's: in SKIN_BONES. */
const LENGTHS = (['torso', 'femur_r', 'tibia_r'] as const).map((bone) => SKIN_BONES.indexOf(bone));

/** Width of a cell of a body's mesh, m: cells grow with the body, so that it has about as many triangles as any other. */
export function cellOf(kind: SkinKind, { scales, girth }: SkinPose): number {
  const size = LENGTHS.reduce((sum, bone) => sum + scales[bone], 0) / LENGTHS.length;
  // not all of a body grows with its girth
  return CELL[kind] * size * Math.cbrt(girth);
}

/** Where the skin’s bones are at an instant. */
export type PoseSkin = (instant: Instant) => SkinPose;

/** The pose in view first, then the whole repetition coarsely, then what lies between. */
function keyOrder(at: number): number[] {
  const rank = (key: number): number => (key === Math.round(at) ? 0 : key % 4 === 0 ? 1 : 2);
  const keys = Array.from({ length: KEYS }, (_, i) => i);
  return keys.sort((a, b) => rank(a) - rank(b) || Math.abs(a - at) - Math.abs(b - at));
}

/** One pose to be meshed, and as what. */
export interface SkinKey {
  readonly of: Repetition;
  readonly kind: SkinKind;
  readonly key: number;
}

export interface Wanted {
  readonly of: Repetition;
  /** Of all poses; null: of none. */
  readonly kind: SkinKind | null;
  /** Whether the outline of the flexed end is wanted too. */
  readonly hasStart: boolean;
}

/** What is missing at first of all poses, in the order in which it is needed. */
export function keysOf({ of, kind, hasStart }: Wanted, at: number): SkinKey[] {
  const all = kind ? keyOrder(at).map((key): SkinKey => ({ of, kind, key })) : [];
  const start: SkinKey[] = hasStart && kind !== 'ghost' ? [{ of, kind: 'ghost', key: 0 }] : [];
  return [...all.slice(0, 1), ...start, ...all.slice(1)];
}

/** 0 at the flexed end, KEYS − 1 at the extended one; the way down passes the same poses. */
export function keyPosition({ repetition, sample, blend }: Instant): number {
  const half = (repetition.sampleCount - 1) / 2;
  return ((KEYS - 1) * (half - Math.abs(sample + blend - half))) / half;
}
