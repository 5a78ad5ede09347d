import type { Triple } from '../math/triple';

/** Equipment in numbers: what stands where, how big; drawn elsewhere. Lengths in m, frames as body-fixed X-Y-Z. */
export interface Part {
  /** Unique within the exercise, e.g. `footplate`. Drawing code may know a name and draw it richer. */
  readonly name: string;
  readonly material: 'pad' | 'steel' | 'rail' | 'plate' | 'rubber' | 'wood' | 'rope';
  readonly shape: PartShape;
  /** Center of the shape, in the frame it rides on. */
  readonly center: Triple;
  readonly rotationXyz: Triple;
  /** Name of the mover whose frame it rides on; absent = stands still in ground. */
  readonly mover?: string;
  /** True where the part hides the near hip from the side and is to be drawn as a ghost. */
  readonly isNearSide?: boolean;
}

/** Solids that equipment is made of; lengths in m. */
export type PartShape =
  /** Edge lengths along the part's x, y, z. */
  | { readonly kind: 'box'; readonly size: Triple }
  /** Axis along the part's z. */
  | { readonly kind: 'cylinder'; readonly radius: number; readonly length: number };
