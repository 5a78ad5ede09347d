import { BOARD } from '../../chart/data/charts';
import type { BoardHands } from '../../chart/view/ChartBoard';
import { type Arrangement, AS_THEY_COME, bringBack, hide, inSight, move } from '../../display/arrangement';
import { showToast } from '../../state/messages';
import { arrangeCharts, store } from '../../state/store';
import { choose } from '../../state/view';
import { saving } from '../files/lateSaving';
import { cursor } from './cursor';

const titleOf = (id: string): string => BOARD.find((chart) => chart.id === id)?.title ?? id;

/** Keeps another arrangement of the charts and says what it is. */
function arrange(change: (now: Arrangement) => Arrangement, said: string | ((next: Arrangement) => string)): void {
  const next = change(store.getState().decided.charts);
  arrangeCharts(next);
  showToast(typeof said === 'string' ? said : said(next));
}

const placeOf = (id: string) => (next: Arrangement) => {
  const shown = inSight(BOARD, next);
  return `${titleOf(id)} is chart ${shown.findIndex((chart) => chart.id === id) + 1} of ${shown.length}.`;
};

/** What the charts do to the page. */
export const boardHands: BoardHands = {
  cursor,
  onSave: saving((files, request) => files.exportChart(request)),
  onEvidence: (evidence) => choose({ evidence }),
  onMove: (id, to) => arrange((now) => move(BOARD, now, id, to), placeOf(id)),
  onHide: (id) =>
    arrange((now) => hide(now, id), `${titleOf(id)} is hidden; its name below the charts brings it back.`),
  onShow: (id) => arrange((now) => bringBack(now, id), placeOf(id)),
  onUsual: () => arrange(() => AS_THEY_COME, 'All charts are in their usual order.'),
};
