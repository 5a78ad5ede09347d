import { type MenuLine, way } from '../../controls/menuEntry';
import { CLAIMS_ADDRESS, PEOPLE_ADDRESS, SPREAD_ADDRESS } from '../../display/pageWords';
import { QUESTIONS } from '../../display/questions';
import { ask } from '../../state/ask';

/** Each sets both exercises; the last three open what the article says, where a population ends, and how far the numbers spread. */
export const QUESTION_ENTRIES: readonly MenuLine[] = [
  ...QUESTIONS.map((question): MenuLine => ({ kind: 'item', label: question.ask, onSelect: () => ask(question) })),
  { kind: 'separator' },
  way('Claims and evidence…', CLAIMS_ADDRESS),
  way('Where people end…', PEOPLE_ADDRESS),
  way('How sure is that?…', SPREAD_ADDRESS),
];
