import { cannotHoldSentence, matchSentence } from '../../display/loadWords';
import { muscleLabel } from '../../display/muscles';
import { SIDES, type Side } from '../../display/side';
import { calledOf, specsOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import type { State } from '../../state/types';

/** A sentence for each thing that is told when it becomes so; empty where there is nothing to tell. */
export type News = Readonly<Record<string, string>>;

/** What people who do not see the page would miss beside the verdicts: loads found, loads too heavy, the muscle shown alone. */
export function newsOf(state: State): News {
  const { selectedMuscle } = state.view;
  return {
    ...Object.fromEntries(
      SIDES.flatMap((side) => [
        [`found-${side}`, foundSentence(state, side)],
        [`held-${side}`, heldSentence(state, side)],
      ]),
    ),
    muscle: selectedMuscle === null ? 'All muscles are shown.' : `${muscleLabel(selectedMuscle)} is shown alone.`,
  };
}

function foundSentence({ decided, answers, view }: State, side: Side): string {
  const found = answers.matches[side]?.found;
  const spec = specsOf(decided.comparison, side).find(({ key }) => key === 'load');
  if (decided.loadRule === 'typed' || !found || !spec) return '';
  return `${calledOf(decided.comparison, side)}: ${matchSentence(spec, decided.loadRule, found, view.units)}`;
}

function heldSentence(state: State, side: Side): string {
  const shown = shownLoads(state, side);
  const sentence = shown && cannotHoldSentence(shown.repetition, shown.loads, state.view.units);
  return sentence ? `${calledOf(state.decided.comparison, side)}: ${sentence}` : '';
}

/** Sentences that are new, in the order of the table. */
export function toldAnew(now: News, before: News): string {
  return Object.keys(now)
    .filter((key) => now[key] !== '' && now[key] !== before[key])
    .map((key) => now[key])
    .join(' ');
}
