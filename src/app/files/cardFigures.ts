import type { Side } from '../../display/side';
import type { CardFigure } from '../../export/card/cardContent';
import { flatPicture } from '../../scene/flat/flatPicture';
import { placesNow } from '../../state/placesNow';
import { store } from '../../state/store';
import { captureNow } from './capture';
import { type Cut, trimPictures } from './trimPictures';

/** Both ends of a movement on the clock. */
export const ENDS = [
  { title: 'Start', clock: 0 },
  { title: 'Top', clock: 0.5 },
] as const;

type Figures = Readonly<Record<Side, readonly (CardFigure | null)[]>>;

/** Both figures at both ends: as pictures where there are any, else as drawings. */
export function cardFigures(): Figures {
  const taken = asOnPaper(() =>
    ENDS.map(({ clock }) => captureNow()?.take({ scale: 2, isTransparent: true, clock, isWithoutLabels: true })),
  );
  const figuresOf = (side: Side): readonly (CardFigure | null)[] => {
    const canvases = taken.flatMap((each) => {
      const picture = each && each !== 'graphics-lost' ? each.pictures[side] : undefined;
      return picture ? [picture.canvas] : [];
    });
    return canvases.length === ENDS.length
      ? trimPictures(canvases).map(pictured)
      : ENDS.map(({ clock }) => drawn(side, clock));
  };
  return { left: figuresOf('left'), right: figuresOf('right') };
}

const pictured = ({ href, width, height }: Cut): CardFigure => ({ picture: { href }, width, height });

function drawn(side: Side, clock: number): CardFigure | null {
  const state = store.getState();
  const repetition = state.results[side];
  if (repetition.kind !== 'repetition') return null;
  const { fraction } = placesNow({ ...state, view: { ...state.view, phase: clock } })[side];
  const { markup, width, height } = flatPicture({ repetition, fraction, side, picked: state.view.selectedMuscle });
  return { picture: { markup }, width, height };
}

/** Lines over the figures take the page's colors: for as long as this task runs, those of the light page. */
function asOnPaper<T>(take: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = 'light';
  try {
    return take();
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
}
