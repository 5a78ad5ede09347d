import { SIDES, type Side } from '../../display/side';
import type { ChartDefinition, Exercises } from './definition';

/** A sample that is marked on the main curve, in shown units. */
export interface Mark {
  readonly side: Side;
  readonly at: number;
  readonly value: number;
  readonly name: string;
  /** Whether it is that of an older setup. */
  readonly isOlder: boolean;
}

/** The same list each time: who lays a chart out again for new marks must not do so for none. */
const NONE: readonly Mark[] = [];

/** What a chart marks of repetitions whose loads are known; where the setup is a newer one, the mark is the older one. */
export function marksOf(definition: ChartDefinition, loaded: Exercises, now: Exercises): readonly Mark[] {
  const { mark, axis, curves, quantity } = definition;
  if (!mark) return NONE;
  return SIDES.flatMap((side) => {
    const charted = loaded.repetitions[side];
    if (!charted?.loads) return [];
    const sample = mark.sampleOf(charted.loads);
    const value = quantity.fromModel(curves[0].of(charted)[sample]);
    // with its loads a repetition is another object: its samples tell whether it is the present one
    const isOlder = charted.coordinates !== now.repetitions[side]?.coordinates;
    return [{ side, at: axis.of(charted)[sample], value, name: mark.name, isOlder }];
  });
}
