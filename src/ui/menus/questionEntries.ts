import type { MenuLine } from '../../controls/menuEntry';
import { QUESTIONS } from '../../display/questions';
import { ask } from '../../state/ask';

/** Each sets both exercises. */
export const QUESTION_ENTRIES: readonly MenuLine[] = QUESTIONS.map((question) => ({
  kind: 'item',
  label: question.ask,
  onSelect: () => ask(question),
}));
