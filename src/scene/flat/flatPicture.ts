import { PAPER } from '../../display/colors';
import type { Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import { createInstant, setInstant } from '../base/instant';
import { anchorOf, hullsOf } from '../camera/figureExtent';
import { gymPieces } from '../gym/gymPieces';
import { createTracedPaths } from '../muscle/body/tracedPaths';
import { isFar, musclePaths } from './flatFigure';
import { bodyPaths, piecePath, type SideProjection } from './sideShapes';

/** The figure drawn flat from the side on paper, as a drawing of its own size. */
interface FlatPicture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

interface FlatRequest {
  readonly repetition: Repetition;
  /** 0 … 1 of the repetition. */
  readonly fraction: number;
  readonly side: Side;
  readonly picked: string | null;
}

/** Pixels a meter. */
const SCALE = 220;
const BODY = '#d9d2c5';

/** Both ends of a repetition come out at one scale and in one frame, so that they can be laid beside each other. */
export function flatPicture({ repetition, fraction, side, picked }: FlatRequest): FlatPicture {
  const { left, right, bottom, top } = extentOf(repetition);
  const at = (x: number, y: number) => [(x - left) * SCALE, (top - y) * SCALE] as const;
  const view: SideProjection = { scale: SCALE, at };
  const instant = createInstant(repetition);
  setInstant(instant, repetition, fraction);
  const traced = createTracedPaths();
  traced.update(instant, 'right');
  const [width, height] = [(right - left) * SCALE, (top - bottom) * SCALE];
  const floor = at(0, 0)[1].toFixed(1);
  const pieces = gymPieces(repetition).pieces.filter(isFar);
  const markup = [
    `<path d="M0 ${floor}H${width.toFixed(1)}" stroke="${PAPER.lineStrong}" stroke-width="2"/>`,
    ...pieces.map((piece) => {
      const isBent = piece.shape.kind === 'bend';
      const look = isBent ? 'fill="none" stroke-width="4"' : `fill="${PAPER.line}" stroke-width="1"`;
      return `<path d="${piecePath(piece, instant, view)}" stroke="${PAPER.lineStrong}" ${look}/>`;
    }),
    ...bodyPaths(instant, view).map((d) => `<path d="${d}" fill="${BODY}" stroke="${PAPER.page}" stroke-width="2"/>`),
    ...musclePaths(traced, view, picked).map(
      (d) => `<path d="${d}" fill="none" stroke="${PAPER[side].line}" stroke-width="5" stroke-linecap="round"/>`,
    ),
  ];
  return { markup: markup.join('\n'), width, height };
}

/** Of all that touches the lifter over the whole repetition, m in ground. */
function extentOf(repetition: Repetition) {
  const anchor = anchorOf(repetition);
  const box = { left: Infinity, right: -Infinity, bottom: 0, top: -Infinity };
  for (const { points, radii, kind } of hullsOf(repetition)) {
    if (kind === 'trim') continue;
    points.forEach(({ x, y }, i) => {
      const r = radii?.[i] ?? 0;
      box.left = Math.min(box.left, anchor.x + x - r);
      box.right = Math.max(box.right, anchor.x + x + r);
      box.bottom = Math.min(box.bottom, anchor.y + y - r);
      box.top = Math.max(box.top, anchor.y + y + r);
    });
  }
  return box;
}
