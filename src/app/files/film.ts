import { type FilmChoice, type FilmPlan, planFilm, timeOfFrame } from '../../display/filmChoice';
import { hipWork } from '../../display/hipWork';
import type { Side } from '../../display/side';
import { verdictText } from '../../display/verdict';
import { savedSentence, saveFile } from '../../export/download';
import { fileName } from '../../export/fileName';
import { drawFilmFrame, type FilmFigure, type FilmFrame } from '../../export/film/drawFilmFrame';
import { type FilmLayout, fitInto, layOutFilm } from '../../export/film/layOutFilm';
import { type FilmProgress, makeFilm } from '../../export/film/makeFilm';
import { footerLines } from '../../export/footer';
import { pause, play, seek } from '../../state/clock';
import { nameOf } from '../../state/comparison';
import { loadsOfResult } from '../../state/loads';
import { store } from '../../state/store';
import { clockTempo, durationOf, phaseOfTime } from '../../state/tempo';
import { captureNow } from './capture';
import { pageColor, pageColors } from './pageColors';
import { stampNow } from './stampNow';
import { whyNoPicture } from './whyNoPicture';

interface FilmHooks {
  readonly onProgress: (progress: FilmProgress) => void;
  readonly signal: AbortSignal;
}

/** Films the repetition as the page shows it and saves it; what came of it, in a sentence. The clock is put back where it was. */
export async function saveFilm(choice: FilmChoice, { onProgress, signal }: FilmHooks): Promise<string> {
  const { view, decided } = store.getState();
  const tempo = clockTempo(decided);
  const duration = durationOf(tempo);
  const plan = planFilm(choice, duration);
  let letGo = (): void => undefined;
  pause();
  try {
    const shots = setUp(plan);
    if (typeof shots === 'string') return shots;
    letGo = captureNow()?.hold(shots.scale) ?? letGo;
    const canvas = document.createElement('canvas');
    const draw = (frame: number): void => {
      seek(phaseOfTime(tempo, timeOfFrame(plan, frame, duration)));
      drawFilmFrame(canvas, shots.layout, shots.frameNow());
    };
    const film = await makeFilm({ plan, canvas, draw, onProgress, signal });
    if (!film) return 'The film was called off: nothing was saved';
    const results = plan.sides.map((side) => store.getState().results[side]);
    const name = fileName(results, film.extension === 'zip' ? 'frames' : 'film', film.extension);
    saveFile({ name, blob: film.blob });
    return film.extension === 'zip' ? NO_ENCODER : savedSentence(name);
  } catch (error) {
    return error instanceof NoPicture ? error.message : 'The film could not be made';
  } finally {
    letGo();
    seek(view.phase);
    if (view.isPlaying) play();
  }
}

const NO_ENCODER = 'This browser cannot write films of that size: saved its frames as pictures in one zip file instead';

/** The graphics went while the film was being made. */
class NoPicture extends Error {}

interface Shots {
  /** Pixels of a film for each px of the page. */
  readonly scale: number;
  readonly layout: FilmLayout;
  readonly frameNow: () => FilmFrame;
}

/** What all frames have in common, or why there can be none. */
function setUp(plan: FilmPlan): Shots | string {
  const first = captureNow()?.take({ scale: 1, isTransparent: false }) ?? null;
  if (first === null || first === 'graphics-lost') return whyNoPicture(first);
  const layout = layOutFilm(plan.sides.length, plan);
  const zoom = plan.height / layout.height;
  const scale = Math.max(
    ...plan.sides.map((side, i) => {
      const picture = first.pictures[side];
      return picture ? (zoom * fitInto(layout.columns[i].figure, picture).width) / picture.width : 0;
    }),
  );
  if (scale === 0) return 'There is no repetition to film';
  const [answer, source] = [stampNow().answer ?? '', sourceLine(plan)];
  const frameNow = (): FilmFrame => {
    const captured = captureNow()?.take({ scale, isTransparent: false }) ?? null;
    if (captured === null || captured === 'graphics-lost') throw new NoPicture(whyNoPicture(captured));
    const { pictures, legend } = captured;
    const figures = plan.sides.map((side) => ({ ...figureWords(side), picture: pictures[side] ?? null }));
    return { figures, legend, colors: pageColors(), lines: [answer, source] };
  };
  return { scale, layout, frameNow };
}

/** Setups, software and date in one line. */
function sourceLine({ sides }: FilmPlan): string {
  const results = sides.map((side) => store.getState().results[side]);
  return footerLines(results, { ...stampNow(), answer: undefined }).join(' · ');
}

const SIDE_COLORS = { left: '--a', right: '--b' } as const;

function figureWords(side: Side): Omit<FilmFigure, 'picture'> {
  const state = store.getState();
  const result = state.results[side];
  const name = nameOf(state.decided.comparison, side);
  const color = pageColor(SIDE_COLORS[side]);
  if (result.kind !== 'repetition') return { name, color, verdict: 'No repetition' };
  const loads = loadsOfResult(state, result);
  const parts = [verdictText(result.metrics), ...(loads ? [hipWork(result, loads).hardest.text] : [])];
  return { name, color, verdict: parts.join(', ') };
}
