import { Color, DataTexture, FloatType, RGBAFormat } from 'three';
import { MUSCLE_COUNT, MUSCLES } from '../../../model/muscle/geometry';
import type { Coloring } from '../../../state/types';
import type { Instant } from '../../base/instant';
import { COLOR_RULES, colorMuscle } from './coloring';

/** What the color of a muscle depends on besides the instant. */
export interface Paint {
  readonly coloring: Coloring;
  /** Values that do not belong to the repetition itself, as activations. */
  readonly values: Float64Array | undefined;
  /** All muscles but this one and its siblings are set aside. */
  readonly isolated: string | null;
  /** Brightened with its siblings. */
  readonly highlighted: string | null;
}

/** A texel a muscle: its color, and in alpha whether it is drawn (1) or set aside (0). */
export function createMuscleColors(): DataTexture {
  return new DataTexture(new Float32Array(4 * MUSCLE_COUNT), MUSCLE_COUNT, 1, RGBAFormat, FloatType);
}

const color = new Color();
const WHITE = new Color('#fff1e6');
/** How far a muscle under the pointer moves toward white. */
const HIGHLIGHT = 0.28;

export function paintMuscles(colors: DataTexture, instant: Instant, paint: Paint): void {
  const data = colors.image.data as Float32Array;
  const highlighted = paint.highlighted === null ? null : familyOf(paint.highlighted);
  const coloring = { rule: COLOR_RULES[paint.coloring], values: paint.values };
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    colorMuscle(coloring, instant, m, color);
    if (highlighted === FAMILIES[m]) color.lerp(WHITE, HIGHLIGHT);
    data[4 * m] = color.r;
    data[4 * m + 1] = color.g;
    data[4 * m + 2] = color.b;
    data[4 * m + 3] = isShown(m, paint.isolated) ? 1 : 0;
  }
  colors.needsUpdate = true;
}

/** Whether a muscle is drawn while `isolated` sets others aside. */
export function isShown(muscle: number, isolated: string | null): boolean {
  return isolated === null || FAMILIES[muscle] === familyOf(isolated);
}

/** Parts of one sheet are shown together: `glmax1_r` … `glmax3_r`. */
function familyOf(muscle: string): string {
  return muscle.replace(/(\d|Prox|Mid|Dist|Isch)_r$/, '_r');
}

const FAMILIES: readonly string[] = MUSCLES.map(familyOf);
