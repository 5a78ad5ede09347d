import type { Question } from '../display/questions';
import { scrub } from './clock';
import { showToast } from './messages';
import { commit, store } from './store';

/** Sets both panes to what answers a question, for the same lifter, and says where to look; one step of undo. */
export function ask({ left, right, loadRule, phase, look }: Omit<Question, 'id' | 'ask'>): void {
  const { lifter } = store.getState().decided.comparison;
  commit({ comparison: { lifter, left, right }, loadRule, effortGoal: null }, null, null);
  scrub(phase);
  showToast(look);
}
