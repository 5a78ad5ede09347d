import { armWords } from '../../display/muscleArm';
import { muscleOf } from '../../display/muscles';
import { formatDegrees, formatNumber } from '../../display/numbers';
import { metersToMm, radToDeg } from '../../display/units';
import type { Annotation } from './annotation';
import type { ChipText } from './Chip';
import type { TagName } from './tags/tagName';

/** What the chips say; without words where the pane is narrow. */
export function chipTexts(
  a: Annotation,
  picked: string | null,
  isNarrow: boolean,
): Readonly<Record<TagName, ChipText>> {
  const inWords = (words: string): string => (isNarrow ? '' : words);
  const sum = Math.round(radToDeg(a.hipAngle + a.pelvisAngle));
  const hip = Math.round(radToDeg(a.hipAngle));
  const split = `${formatNumber(hip)} + ${inWords('pelvis ')}${formatNumber(sum - hip)}`;
  const ankle = Math.round(radToDeg(a.ankleAngle));
  return {
    hip: { strong: formatDegrees(sum), words: inWords('thigh–trunk'), second: `${inWords('hip ')}${split}` },
    knee: { strong: formatDegrees(Math.round(radToDeg(a.kneeAngle))), words: 'knee' },
    ankle: { strong: formatDegrees(Math.abs(ankle)), words: ankle < 0 ? 'plantar' : 'dorsi' },
    arm: { strong: `${formatNumber(metersToMm(a.armLength))} mm`, words: inWords(armWords(muscleOf(picked))) },
  };
}
