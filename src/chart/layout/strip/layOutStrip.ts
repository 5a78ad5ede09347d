import { breakText } from '../../../display/breakText';
import { formatDegrees } from '../../../display/numbers';
import { THIGH_TRUNK_SCALE } from '../../../display/thighTrunkScale';
import { type Course, endsOf, type Lane, type LaneSource } from '../../data/strip/lanes';
import { textWidth } from '../label';
import { type Scale, scaleBetween } from '../scale';
import { pathThrough, tenth, tenths } from '../svgPath';

/** One exercise in the pixels of the strip. */
export interface StripRow {
  readonly source: LaneSource;
  readonly lane: Lane | null;
  /** The row from top to bottom, and the foot of its height. */
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly name: Placed;
  /** Null where there is no repetition, or nothing known yet to be tall by. */
  readonly area: string | null;
  /** The way back, where it is another one than the way there. */
  readonly back: string | null;
  /** Outline of what the lane is compared with; null where nothing is. */
  readonly ghost: string | null;
  /** From the extended to the flexed end, px: thigh–trunk flexion, hip joint, and what the pelvis adds at the flexed end. */
  readonly span: Span | null;
  readonly hip: Span | null;
  readonly pelvis: Span | null;
  /** Degrees at both ends. */
  readonly ends: readonly Placed[];
  /** Why there is no repetition, or that something is on its way. */
  readonly note: readonly Placed[];
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The strip in pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  /** Foot of the lines of the grid. */
  readonly foot: number;
  readonly rows: readonly StripRow[];
}

/** px: of a lane at the top of the scale, and of the bar of the hip joint with its distance. */
const TALL = 28;
const BAR = { gap: 2, height: 4 } as const;
const UNDER_LANE = 8;
/** Name beside the lane from this width on, else above it. */
const WIDE = 560;
const NAME_WIDTH = 160;
const NAME_HEIGHT = 16;
const ROOM = { beside: 8, right: 34, axis: 24 } as const;
const LINE = 15;
/** Between a lane and the angles at its ends. */
const END_GAP = 6;

interface StripInput {
  readonly lanes: readonly { readonly source: LaneSource; readonly lane: Lane | null }[];
  /** What the tallest lane stands for, in the shown unit. */
  readonly top: number;
  readonly width: number;
}

export function layOutStrip({ lanes, top, width }: StripInput): StripLayout {
  const left = width < WIDE ? ROOM.beside : NAME_WIDTH;
  const x = scaleBetween([THIGH_TRUNK_SCALE.from, THIGH_TRUNK_SCALE.to], [left, width - ROOM.right]);
  let at = 0;
  const rows = lanes.map(({ source, lane }) => {
    const row = rowOf({ source, lane, at, top, x, width, left });
    at = row.bottom;
    return row;
  });
  return { width, height: at + ROOM.axis, x, foot: at, rows };
}

interface RowInput {
  readonly source: LaneSource;
  readonly lane: Lane | null;
  readonly at: number;
  readonly top: number;
  readonly x: Scale;
  readonly width: number;
  readonly left: number;
}

/** Lanes nobody touches stay as they are while another one is dragged. */
const laid = new WeakMap<LaneSource, { readonly input: RowInput; readonly row: StripRow }>();

function rowOf(input: RowInput): StripRow {
  const known = laid.get(input.source);
  const isSame = known && (['lane', 'at', 'top', 'width'] as const).every((key) => known.input[key] === input[key]);
  const row = isSame ? known.row : layOutRow(input);
  if (!isSame) laid.set(input.source, { input, row });
  return row;
}

function layOutRow({ source, lane, at, top, x, width, left }: RowInput): StripRow {
  const isNarrow = width < WIDE;
  const first = at + (isNarrow ? NAME_HEIGHT : 0);
  const base = first + TALL;
  const lines = lane ? [] : breakText(source.reason, width - left - ROOM.right, textWidth);
  // a note of one line lies beside the ends of a lane, several push the row taller
  const noteFoot = first + lines.length * LINE;
  return {
    source,
    lane,
    top: at,
    base,
    bottom: Math.max(base + BAR.gap + BAR.height + UNDER_LANE, noteFoot + UNDER_LANE),
    name: { text: source.name, x: isNarrow ? left : 0, y: isNarrow ? at + 12 : base - 5 },
    ...(lane
      ? shapeOf(lane, { x, base, top, from: isNarrow ? 0 : textWidth(source.name) + END_GAP, to: width })
      : NO_SHAPE),
    note: lines.map((line, i) => ({ text: line, x: left, y: first + LINE * (i + 0.75) })),
  };
}

const NO_SHAPE = { area: null, back: null, ghost: null, span: null, hip: null, pelvis: null, ends: [] } as const;

interface Ground {
  readonly x: Scale;
  readonly base: number;
  readonly top: number;
  /** Where words may stand, px. */
  readonly from: number;
  readonly to: number;
}

function shapeOf(
  lane: Lane,
  ground: Ground,
): Omit<StripRow, 'source' | 'lane' | 'top' | 'base' | 'bottom' | 'name' | 'note'> {
  const { x, base, top } = ground;
  const half = (lane.thighTrunk.length - 1) / 2;
  const up = lane.thighTrunk.subarray(0, half + 1).map(x.at);
  const span = spanOf(up);
  const hip = spanOf(lane.hip.subarray(0, half + 1).map(x.at));
  const tall = lane.values?.map((value) => base - (TALL * Math.max(0, value)) / top);
  const text = Array.from(up, tenths);
  return {
    area: tall ? `${pathThrough(text, tall.subarray(0, half + 1))}V${base}H${text[0]}Z` : null,
    back: tall && isOtherWayBack(tall) ? pathThrough(text.toReversed(), tall.subarray(half)) : null,
    ghost: lane.before && outlineOf(lane.before, ground),
    span,
    hip,
    pelvis: hip.right < span.right ? { left: hip.right, right: span.right } : null,
    ends: endWords(lane, span, ground),
  };
}

/** The angles at both ends of a lane, lesser first; with what they were, where that is something else and there is room. */
function endWords(lane: Lane, { left, right }: Span, { base, from, to }: Ground): Placed[] {
  const anglesOf = ({ thighTrunk }: Course) => {
    const { bottom, top } = endsOf(thighTrunk);
    return [Math.min(bottom, top), Math.max(bottom, top)].map(formatDegrees);
  };
  const [now, was] = [anglesOf(lane), anglesOf(lane.before ?? lane)];
  const rooms = [left - END_GAP - from, to - right - END_GAP];
  return [left - END_GAP, right + END_GAP].map((x, i) => {
    const change = `${was[i]} → ${now[i]}`;
    return { text: was[i] === now[i] || textWidth(change) > rooms[i] ? now[i] : change, x, y: base - 5 };
  });
}

/** The way there of what a lane is compared with, down to the foot; where its height is not known, its ends. */
function outlineOf({ thighTrunk, values }: Course, { x, base, top }: Ground): string {
  const half = (thighTrunk.length - 1) / 2;
  const px = Array.from(thighTrunk.subarray(0, half + 1), (angle) => tenths(x.at(angle)));
  if (!values) return `M${px[0]} ${base}v${-TALL}M${px[half]} ${base}v${-TALL}`;
  const tall = values.subarray(0, half + 1).map((value) => base - (TALL * Math.max(0, value)) / top);
  return `M${px[0]} ${base}L${pathThrough(px, tall).slice(1)}V${base}`;
}

/** Whether the way back is to be seen beside the way there: a pixel apart somewhere. */
function isOtherWayBack(tall: Float64Array): boolean {
  return tall.some((value, i) => Math.abs(value - tall[tall.length - 1 - i]) > 1);
}

function spanOf(px: Float64Array): Span {
  return { left: tenth(Math.min(...px)), right: tenth(Math.max(...px)) };
}
