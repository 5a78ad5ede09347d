import { firstLower } from '../../display/firstLetter';
import { armWords } from '../../display/muscleArm';
import { muscleOf } from '../../display/muscles';
import { formatDegrees, formatNumber } from '../../display/numbers';
import { metersToMm, radToDeg } from '../../display/units';
import type { Annotation } from './annotation';
import type { ChipText } from './Chip';
import { PUSHER_NAMES, pusherWords } from './contactArrows';
import type { TagName } from './tags/tagName';

interface Said {
  readonly picked: string | null;
  /** What the color of the muscle says; '' for nothing. */
  readonly value: string;
  readonly isOneLeg: boolean;
  readonly isNarrow: boolean;
}

/** What the chips say, those that have something to say; without words where the pane is narrow. */
export function chipTexts(
  a: Annotation,
  { picked, value, isOneLeg, isNarrow }: Said,
): Readonly<Partial<Record<TagName, ChipText>>> {
  const inWords = (words: string): string => (isNarrow ? '' : words);
  const sum = Math.round(radToDeg(a.hipAngle + a.pelvisAngle));
  const hip = Math.round(radToDeg(a.hipAngle));
  const split = `${formatNumber(hip)} + ${inWords('pelvis ')}${formatNumber(sum - hip)}`;
  const ankle = Math.round(radToDeg(a.ankleAngle));
  const { label } = muscleOf(picked);
  return {
    ...(value && { value: { strong: value, words: inWords(firstLower(label)) } }),
    ...pushTexts(a, isOneLeg),
    ...(a.lift > 0 && {
      lift: { strong: `${formatNumber(metersToMm(a.lift))} mm`, words: 'off the seat: pelvis rolls under' },
    }),
    hip: { strong: formatDegrees(sum), words: inWords('thigh–trunk'), second: `${inWords('hip ')}${split}` },
    knee: { strong: formatDegrees(Math.round(radToDeg(a.kneeAngle))), words: 'knee' },
    ankle: { strong: formatDegrees(Math.abs(ankle)), words: ankle < 0 ? 'plantar' : 'dorsi' },
    arm: { strong: `${formatNumber(metersToMm(a.armLength))} mm`, words: inWords(armWords(muscleOf(picked))) },
  };
}

/** "410 N each foot", of what pushes. */
function pushTexts({ arrows }: Annotation, isOneLeg: boolean): Partial<Record<TagName, ChipText>> {
  const pushing = PUSHER_NAMES.filter((pusher) => arrows[pusher].force > 0);
  return Object.fromEntries(
    pushing.map((pusher) => [
      pusher,
      { strong: `${formatNumber(arrows[pusher].force)} N`, words: pusherWords(pusher, isOneLeg) },
    ]),
  );
}
