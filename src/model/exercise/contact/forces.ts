import type { SegmentName } from '../../anatomy/names';
import type { Triple } from '../../math/triple';

/** Where something outside pushes on the body, with unknown force. Plain data. */
export interface Contact {
  readonly name: ContactName;
  readonly segment: SegmentName;
  /** In the segment's frame. */
  readonly point: Triple;
  /** Direction the body is pushed in by a pure normal force, unit. */
  readonly normal: Triple;
  /** Frame the normal is given in. */
  readonly normalIn: 'ground' | 'segment';
  readonly friction: number;
  /** One on each leg (right one given), or one on the midline. */
  readonly isPaired: boolean;
}

/** Where bodies are touched; heel and ball are one on each foot. */
export type ContactName = 'heel' | 'ball' | 'bench' | 'seat' | 'back';

/** A known weight held somewhere: gravity and its own acceleration act at the mover's origin. */
interface Held {
  readonly mover: string;
  readonly segment: SegmentName;
  readonly mass: number;
}

/** A cable over a pulley: pulls along the mover's x axis with the stack's weight and inertia. */
interface Cable {
  readonly mover: string;
  readonly segment: SegmentName;
  readonly mass: number;
}

/** A sled the feet push along its rail. */
interface Sled {
  readonly mass: number;
  /** Unit vector up the rail. */
  readonly rail: Triple;
  /** Rail friction over the normal load. */
  readonly friction: number;
}

/** The outside world of one exercise in forces. */
export interface ForceModel {
  readonly contacts: readonly Contact[];
  readonly held: readonly Held[];
  readonly cables: readonly Cable[];
  readonly sled: Sled | null;
}
