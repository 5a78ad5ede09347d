import { PAPER } from '../../display/colors';
import { readingAt, stageAt } from '../../display/reading';
import type { Side } from '../../display/side';
import { describePane } from '../../display/verdict';
import { savedSentence, saveFile } from '../../export/download';
import type { Figure, FigureColors } from '../../export/figurePng';
import { figuresFile } from '../../export/files';
import { nameOf } from '../../state/comparison';
import { showToast } from '../../state/messages';
import { placesNow } from '../../state/placesNow';
import { store } from '../../state/store';
import { captureNow } from './capture';
import { pageColors } from './pageColors';
import { stampNow } from './stampNow';
import { whyNoPicture } from './whyNoPicture';

/** Saves the figures of these sides as they stand, with what they show in words. */
export function saveFigures(sides: readonly Side[]): void {
  const look = store.getState().view.picture;
  const captured = captureNow()?.take(look) ?? null;
  if (captured === null || captured === 'graphics-lost') {
    showToast(whyNoPicture(captured));
    return;
  }
  const state = store.getState();
  const figures = sides.flatMap((side): Figure[] => {
    const picture = captured.pictures[side];
    const result = state.results[side];
    if (!picture || result.kind !== 'repetition') return [];
    const { selectedMuscle: picked } = state.view;
    const { fraction, waitsAt } = placesNow(state)[side];
    const label = nameOf(state.decided.comparison, side);
    const reading = readingAt(result, fraction, picked);
    const now = { label, reading, fraction, stage: stageAt(fraction), waits: waitsAt !== null, picked };
    return [{ ...picture, caption: describePane(now) }];
  });
  if (figures.length === 0) {
    showToast('There is no repetition to draw');
    return;
  }
  const results = sides.map((side) => state.results[side]);
  const sheet = { figures, colors: look.isTransparent ? CLEAR : pageColors(), legend: captured.legend };
  figuresFile(sheet, results, stampNow()).then(
    (file) => {
      saveFile(file);
      showToast(savedSentence(file.name));
    },
    () => showToast('The picture could not be made'),
  );
}

/** What is laid on something else is mostly laid on paper. */
const CLEAR: FigureColors = { page: null, ink: PAPER.ink, ink2: PAPER.ink2 };
