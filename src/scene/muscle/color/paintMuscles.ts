import { Color, DataTexture, FloatType, RGBAFormat } from 'three';
import { muscleOf, pressed, wholeOf } from '../../../display/muscles';
import { MUSCLE_COUNT, MUSCLES } from '../../../model/muscle/geometry';
import type { Coloring } from '../../../state/types';
import type { Instant } from '../../base/instant';
import { COLOR_RULES, colorMuscle } from './coloring';

/** What the color of a muscle depends on besides the instant. */
export interface Paint {
  readonly coloring: Coloring;
  /** Values that do not belong to the repetition itself, as activations. */
  readonly values: Float64Array | undefined;
  /** All muscles but this one are set aside; the other parts of its muscle stay, paler. */
  readonly isolated: string | null;
  /** Under the pointer: what a press on it would pick is brightened. */
  readonly highlighted: string | null;
}

/** A texel a muscle: its color, and in alpha whether it is drawn (1), drawn see-through (0.75) or set aside (0). */
export function createMuscleColors(): DataTexture {
  return new DataTexture(new Float32Array(4 * MUSCLE_COUNT), MUSCLE_COUNT, 1, RGBAFormat, FloatType);
}

const color = new Color();
const WHITE = new Color('#fff1e6');
/** How far a muscle under the pointer moves toward white. */
const HIGHLIGHT = 0.28;
/** What parts that are not picked move toward, and how far. */
const PALE = new Color('#cfc3b8');
const PALER = 0.72;

export function paintMuscles(colors: DataTexture, instant: Instant, paint: Paint): void {
  const data = colors.image.data as Float32Array;
  const bright = paint.highlighted === null ? [] : muscleOf(pressed(paint.highlighted, paint.isolated)).units;
  const meant = paint.isolated === null ? MUSCLES : muscleOf(paint.isolated).units;
  const coloring = { rule: COLOR_RULES[paint.coloring], values: paint.values };
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    colorMuscle(coloring, instant, m, color);
    if (!meant.includes(MUSCLES[m])) color.lerp(PALE, PALER);
    if (bright.includes(MUSCLES[m])) color.lerp(WHITE, HIGHLIGHT);
    data[4 * m] = color.r;
    data[4 * m + 1] = color.g;
    data[4 * m + 2] = color.b;
    data[4 * m + 3] = !isShown(m, paint.isolated) ? 0 : isSeeThrough(m, paint) ? SEE_THROUGH : 1;
  }
  colors.needsUpdate = true;
}

const SEE_THROUGH = 0.75;

/** Muscles that lie over gluteus maximus as seen from the side. */
const COVERING: readonly string[] = [...muscleOf('glmed').units, 'tfl_r'];
const COVERS = MUSCLES.map((name) => COVERING.includes(name));

/** Whether a muscle lets those below it be seen: where colors are numbers, and nothing is picked to be looked at alone. */
export function isSeeThrough(muscle: number, { coloring, isolated }: Pick<Paint, 'coloring' | 'isolated'>): boolean {
  return COVERS[muscle] && coloring !== 'anatomy' && isolated === null;
}

/** Whether a muscle is drawn while `isolated` sets others aside. */
export function isShown(muscle: number, isolated: string | null): boolean {
  return isolated === null || WHOLES[muscle] === wholeOf(isolated);
}

/** Parts of one sheet are shown together: `glmax1_r` … `glmax3_r`. */
const WHOLES = MUSCLES.map(wholeOf);
