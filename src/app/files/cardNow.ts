import type { ChartDefinition } from '../../chart/data/definition';
import { GLUTEUS_MAXIMUS } from '../../chart/data/definitions/gluteusMaximus';
import { THIGH_TRUNK } from '../../chart/data/definitions/thighTrunk';
import { NO_EVIDENCE } from '../../chart/data/evidence/evidence';
import { seriesOf } from '../../chart/data/series';
import { chartPicture } from '../../chart/file/chartPicture';
import { firstLower } from '../../display/firstLetter';
import { formatDegrees, formatNumber } from '../../display/numbers';
import { readingAt } from '../../display/reading';
import { formatSetting } from '../../display/settings';
import { SIDES, type Side } from '../../display/side';
import { noRepetitionSentence, stopSentence, verdictOf } from '../../display/verdict';
import type { CardContent, CardSide, MeasureText } from '../../export/card/cardContent';
import type { CardOrder } from '../../export/card/cardFile';
import type { Picture } from '../../export/chartSvg';
import { footerLines } from '../../export/footer';
import { LIFTER_SETTINGS } from '../../model/anatomy/lifter';
import { exerciseOf, nameOf } from '../../state/comparison';
import { differencesOf } from '../../state/differences';
import { placesNow } from '../../state/placesNow';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { cardFigures, ENDS } from './cardFigures';
import { pageType } from './pageType';
import { stampNow } from './stampNow';

const SOURCES =
  'Anatomy follows Rajagopal 2016, Lai 2017 and Uhlrich 2022, scaled to the lifter; limits of joints, strengths and loads as the model tells them, each with its source. Loads are estimated, not EMG. Nothing here measures growth, and nothing is advice.';

/** The muscle as a whole: its parts have no room on a card. */
const WHOLE_ARM: ChartDefinition = {
  ...GLUTEUS_MAXIMUS,
  curves: GLUTEUS_MAXIMUS.curves.filter(({ role }) => role === 'main'),
};

/** A card of what the page shows, for any paper. */
export type CardMaterial = Omit<CardOrder, 'paper'>;

/** `fragment` is the end of the address that tells the state. */
export async function orderCard(fragment: string): Promise<CardMaterial> {
  const type = await pageType();
  const state = store.getState();
  return {
    content: cardContent(state, fragment),
    results: SIDES.map((side) => state.results[side]),
    measure: measureText(),
    type,
  };
}

function cardContent(state: State, fragment: string): CardContent {
  const stamp = stampNow();
  const { answer = '', ...unsaid } = stamp;
  const results = SIDES.map((side) => state.results[side]);
  const lines = footerLines(results, unsaid);
  const figures = cardFigures();
  const [page] = window.location.href.split(/[?#]/);
  return {
    sides: { left: cardSide(state, 'left', figures.left), right: cardSide(state, 'right', figures.right) },
    answer,
    charts: [THIGH_TRUNK, WHOLE_ARM].flatMap((definition) => cardChart(state, definition)),
    // that the exercises differ stands above already
    differences: differencesOf(state).filter(({ key }) => key !== null),
    setups: [lifterLine(state), ...lines.slice(0, -1)],
    sources: SOURCES,
    made: lines[lines.length - 1],
    link: `${page}${fragment}`,
  };
}

/** "Lifter: height 170.0 cm, mass 75.3 kg." */
function lifterLine({ results, view }: State): string {
  const told = LIFTER_SETTINGS.filter(({ key }) => TOLD_MEASURES.includes(key)).map(
    (spec) => `${firstLower(spec.label)} ${formatSetting(spec, results.left.lifter[spec.key], view.units)}`,
  );
  return `Lifter: ${told.join(', ')}.`;
}

const TOLD_MEASURES: readonly string[] = ['sex', 'stature', 'mass', 'training'];

function cardSide(state: State, side: Side, figures: ReturnType<typeof cardFigures>[Side]): CardSide {
  const result = state.results[side];
  const name = nameOf(state.decided.comparison, side);
  const { units } = state.view;
  if (result.kind !== 'repetition')
    return { name, verdict: null, because: noRepetitionSentence(result, units), ends: [] };
  const ends = ENDS.map(({ title, clock }, i) => {
    const { fraction } = placesNow({ ...state, view: { ...state.view, phase: clock } })[side];
    const { trunkThighDeg, kneeDeg, armMm } = readingAt(result, fraction);
    return {
      title,
      angle: formatDegrees(trunkThighDeg),
      numbers: [`knee ${formatDegrees(kneeDeg)}`, 'glute max arm', `${formatNumber(armMm)} mm`],
      figure: figures[i],
    };
  });
  return { name, verdict: verdictOf(result.metrics), because: stopSentence(result.ends, units), ends };
}

function cardChart(state: State, definition: ChartDefinition): Picture[] {
  const charted = (side: Side) => {
    const result = state.results[side];
    return result.kind === 'repetition' ? result : null;
  };
  const { comparison } = state.decided;
  const exercises = {
    repetitions: { left: charted('left'), right: charted('right') },
    names: { left: exerciseOf(comparison, 'left').shortLabel, right: exerciseOf(comparison, 'right').shortLabel },
  };
  const { left, right } = exercises.repetitions;
  if (!left && !right) return [];
  const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
  const picture = chartPicture({ definition, series, exercises, evidence: NO_EVIDENCE }, 'card');
  return [{ ...picture, axis: definition.axis.caption }];
}

function measureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!context) return text.length * size * 0.56;
    context.font = `${isBold ? 700 : 400} ${size}px "Inter Variable", Inter, Helvetica, Arial, sans-serif`;
    return context.measureText(text).width;
  };
}
