import { type Alignment, commonAngle, isByAngle, type Shown } from '../../display/alignment';
import { STAGE_LABEL } from '../../display/labels';
import { formatDegrees, formatNumber } from '../../display/numbers';
import { stageAt } from '../../display/reading';
import { SIDES, type Side } from '../../display/side';
import { radToDeg } from '../../display/units';
import { briefNameOf } from '../../state/comparison';
import { placesNow, shownOf } from '../../state/placesNow';
import type { State } from '../../state/types';

/** What exercises can have in common, as the menu says it. */
export const ALIGNMENT_WORDS: Readonly<Record<Alignment, string>> = {
  time: 'Time',
  percent: '% of repetition',
  hip: 'Hip joint angle',
  'thigh-trunk': 'Thigh–trunk angle',
};

/** "79°" by an angle, else "12 %". */
export function clockValue(state: State): string {
  const angle = commonAngle(state.decided.alignment, state.view.phase, shownOf(state));
  return angle === null ? `${formatNumber(state.view.phase * 100)} %` : formatDegrees(radToDeg(angle));
}

export const stageName = ({ view }: State): string => STAGE_LABEL[stageAt(view.phase)];

/** The common angle at the clock's ends and halves, in order; null where there is none. */
export function axisAngles(alignment: Alignment, shown: Shown): readonly string[] | null {
  const angles = [0, 0.25, 0.5].map((clock) => commonAngle(alignment, clock, shown));
  return angles[0] === null ? null : angles.map((angle) => formatDegrees(radToDeg(angle ?? 0)));
}

const MARK: Readonly<Record<Side, string>> = { left: '●', right: '◆' };

/** "◆ waits at 92°", where one cannot go along; '' where both can. */
export function waitMark(state: State, isBrief: boolean): string {
  const places = placesNow(state);
  const waiting = SIDES.filter((side) => places[side].waitsAt !== null);
  if (waiting.length === 2) return 'both wait';
  return waiting.map((side) => `${MARK[side]} ${isBrief ? 'waits' : waitWords(state, side)}`).join('');
}

/** "waits at 92°" while a side does, else null. */
function waitWords(state: State, side: Side): string | null {
  const { waitsAt } = placesNow(state)[side];
  return waitsAt === null ? null : `waits at ${formatDegrees(radToDeg(waitsAt))}`;
}

/** "79° of hip joint angle, up, leg press waits at 92°" */
export function spokenClock(state: State): string {
  const { alignment } = state.decided;
  const of = isByAngle(alignment) ? ` of ${ALIGNMENT_WORDS[alignment].toLowerCase()}` : '';
  const waits = SIDES.flatMap((side) => {
    const words = waitWords(state, side);
    return words ? [`${briefNameOf(state.decided.comparison, side)} ${words}`] : [];
  });
  return [`${clockValue(state)}${of}`, stageName(state), ...waits].join(', ');
}
