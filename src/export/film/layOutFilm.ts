/** A rectangle of a frame, in the px of a frame that is 720 high. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One figure's part of a frame. */
interface FilmColumn {
  /** Left end and baselines of name and verdict. */
  readonly x: number;
  readonly name: number;
  readonly verdict: number;
  /** Room for the figure. */
  readonly figure: Area;
}

export interface FilmLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly FilmColumn[];
  /** Left end and middle of the line that says what colors mean, and of the lines below it. */
  readonly foot: { readonly x: number; readonly legend: number; readonly lines: readonly [number, number] };
}

/** Every film is drawn as if it were so high, and enlarged. */
export const FILM_HEIGHT = 720;
const HEAD = 84;
const FOOT = 84;
const MARGIN = 24;

/** Columns for so many figures, as wide as each other. */
export function layOutFilm(figures: number, shape: { readonly width: number; readonly height: number }): FilmLayout {
  const width = (FILM_HEIGHT * shape.width) / shape.height;
  const each = width / figures;
  const height = FILM_HEIGHT - HEAD - FOOT;
  return {
    width,
    height: FILM_HEIGHT,
    columns: Array.from({ length: figures }, (_, i) => ({
      x: i * each + MARGIN,
      name: 32,
      verdict: 64,
      figure: { x: i * each, y: HEAD, width: each, height },
    })),
    foot: { x: MARGIN, legend: FILM_HEIGHT - 66, lines: [FILM_HEIGHT - 42, FILM_HEIGHT - 20] },
  };
}

/** As large as fits, in the middle. */
export function fitInto(area: Area, { width, height }: { width: number; height: number }): Area {
  const scale = Math.min(area.width / width, area.height / height);
  return {
    x: area.x + (area.width - width * scale) / 2,
    y: area.y + (area.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
}
