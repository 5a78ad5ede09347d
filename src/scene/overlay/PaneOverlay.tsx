import { useLayoutEffect, useRef, useState } from 'react';
import { muscleLabel, muscleOf, pressed } from '../../display/muscles';
import type { Coloring, Instruments } from '../../state/types';
import type { Box } from '../base/box';
import type { PaneNow } from '../base/paneNow';
import { muscleValue } from '../muscle/color/muscleValue';
import { createAnnotator } from './annotation';
import { Chip, type ChipNow, type ChipText, createChip } from './Chip';
import { chipTexts } from './chipTexts';
import { arrowPath, PUSHER_NAMES } from './contactArrows';
import { leaderPath, leaderStart } from './leader';
import { isPushShown, LINES, type LineRule } from './lines';
import styles from './overlay.module.css';
import { createPen, type Pen } from './pen';
import type { TagPlace } from './tags/layoutTags';
import { placeName } from './tags/placeName';
import { placeTags } from './tags/placeTags';
import { TAG_NAMES, type TagName } from './tags/tagName';
import { createTagPlanner } from './tags/tagPlanner';

interface PaneOverlayProps {
  readonly pane: PaneNow;
  readonly instruments: Instruments;
  readonly showLabels: boolean;
  readonly showForces: boolean;
  /** The muscle that line of action and arm are of; null: gluteus maximus. */
  readonly picked: string | null;
  /** What the color of the muscles says, while it can be seen. */
  readonly coloring: Coloring;
  /** Stands in its pane, not beside it in the canvas's place. */
  readonly isInPane?: boolean;
}

/** Lines and chips over one pane. Crisp at every size, drawn by the page itself, hidden from the accessibility tree. */
export function PaneOverlay({ pane, ...shown }: PaneOverlayProps) {
  const element = useRef<HTMLDivElement>(null);
  const [over] = useState(createOver);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const own = { element: element.current, write: (now: PaneNow) => writeOver(over, own.element, now, shown) };
    pane.over = own;
    return () => {
      if (pane.over === own) pane.over = null;
    };
  });
  const { pens, leaders, arrows, chips, push, name } = over;
  return (
    <div ref={element} className={`${styles.overlay} ${styles[pane.side]}`} aria-hidden="true">
      <svg aria-hidden="true">
        {TAG_NAMES.map((tag) => (
          <path key={tag} ref={leaders[tag].hold} className={styles.leader} />
        ))}
        {LINE_NAMES.map((line) => (
          <Line key={line} pen={pens[line]} rule={LINES[line]} />
        ))}
        {PUSHER_NAMES.map((pusher) => (
          <path key={pusher} ref={arrows[pusher].hold} className={styles.contact} />
        ))}
      </svg>
      {TAG_NAMES.map((tag) => (
        <Chip key={tag} chip={chips[tag]} look={LOOKS[tag]} />
      ))}
      <Chip chip={push} />
      <Chip chip={name} />
    </div>
  );
}

const LOOKS: Partial<Record<TagName, string>> = { arm: styles.filled, hip: styles.two };

type LineName = keyof typeof LINES;
const LINE_NAMES = Object.keys(LINES) as LineName[];

/** A line, with its halo under it where it has one. */
function Line({ pen, rule }: { readonly pen: Pen; readonly rule: Omit<LineRule, 'path'> }) {
  return (
    <>
      {rule.haloed && <path ref={pen.hold} className={styles.halo} strokeWidth={rule.haloed + 2.5} />}
      <path ref={pen.hold} className={rule.className} />
    </>
  );
}

/** Everything over a pane that is written anew each frame. */
function createOver() {
  const each = <Name extends string, T>(names: readonly Name[], make: () => T): Readonly<Record<Name, T>> =>
    Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, T>;
  return {
    annotator: createAnnotator(),
    planTags: createTagPlanner(),
    pens: each(LINE_NAMES, createPen),
    leaders: each(TAG_NAMES, createPen),
    arrows: each(PUSHER_NAMES, createPen),
    chips: each(TAG_NAMES, createChip),
    push: createChip(),
    name: createChip(),
  };
}

type Over = ReturnType<typeof createOver>;
type Shown = Omit<PaneOverlayProps, 'pane'>;

/** Panes narrower than this show values without words and leave knee and ankle out, px. */
const NARROW = 300;

function writeOver(over: Over, { style }: HTMLElement, pane: PaneNow, shown: Shown): void {
  const { place, instant, project } = pane;
  style.display = place && instant ? '' : 'none';
  if (!place || !instant) return;
  const { left, top, width, height } = place.rect;
  const at = shown.isInPane ? { left: 0, top: 0 } : { left, top };
  Object.assign(style, { left: `${at.left}px`, top: `${at.top}px`, width: `${width}px`, height: `${height}px` });
  style.opacity = pane.isStale && !shown.isInPane ? '0.4' : '';
  const { annotator } = over;
  annotator.update(instant, project, { loads: pane.loads, picked: shown.picked, pinned: pane.pinned });
  for (const name of LINE_NAMES) {
    const rule: LineRule = LINES[name];
    over.pens[name].draw(rule.path(annotator.annotation, project, shown.instruments, pane.side));
  }
  for (const pusher of PUSHER_NAMES) {
    const arrow = annotator.annotation.arrows[pusher];
    over.arrows[pusher].draw(shown.showForces ? arrowPath(arrow, project) : '');
  }
  writeChips(over, pane, shown);
}

/** Chips by their joints, lines to those that are far from them; what comes later keeps off those that are placed. */
function writeChips(over: Over, pane: PaneNow, shown: Shown): void {
  const { place, instant } = pane;
  if (!place || !instant) return;
  const { width, height } = place.rect;
  const isNarrow = width < NARROW;
  const room: Free = { width, height, covered: place.covered, chips: [] };
  writeTags(over, pane, shown, room);
  writePush(over, pane, shown, shown.showLabels && !isNarrow ? room : null);
  writePointed(over.name, pane, shown, room);
}

/** A pane, what the page has put over it, and the chips that are placed already. */
interface Free {
  readonly width: number;
  readonly height: number;
  readonly covered: readonly Box[];
  readonly chips: Box[];
}

function writeTags({ annotator, planTags, chips, leaders }: Over, pane: PaneNow, shown: Shown, free: Free): void {
  const { instant, project, isSettled, loads } = pane;
  if (!instant) return;
  const { annotation } = annotator;
  const { width, height, covered } = free;
  const isNarrow = width < NARROW;
  const { picked, coloring } = shown;
  const value = pane.isClosed ? '' : muscleValue(instant, muscleOf(picked), coloring, loads);
  const isOneLeg = instant.repetition.idleLeg !== null;
  const texts = chipTexts(annotation, { picked, value, isOneLeg, isNarrow });
  const wanted = TAG_NAMES.flatMap((tag) => {
    const text = texts[tag];
    if (!text || !isWanted(tag, shown, isNarrow)) return [];
    chips[tag].write(text);
    return [{ name: tag, size: chips[tag].size }];
  });
  const room = { width, height, taken: covered };
  const scene = {
    repetition: instant.repetition,
    project,
    room,
    chips: wanted,
    picked,
    isSettled,
    loads: shown.showForces ? loads : null,
  };
  const places = placeTags(planTags, scene, annotation);
  for (const tag of TAG_NAMES) {
    const at = places[tag];
    chips[tag].place(at ?? null);
    leaders[tag].draw(at ? leaderPath(tag, leaderStart(tag, annotation, project), at, chips[tag].size()) : '');
    if (at) free.chips.push({ ...at, ...chips[tag].size() });
  }
}

/** Whether a chip is to be seen: narrow panes have room for the most important ones. */
function isWanted(tag: TagName, { showLabels, showForces, instruments }: Shown, isNarrow: boolean): boolean {
  if (!showLabels) return false;
  if (tag === 'arm' || tag === 'hip') return instruments[tag];
  if (isNarrow) return false;
  if (tag === 'knee' || tag === 'ankle') return instruments[tag];
  return tag === 'value' || tag === 'lift' || showForces;
}

/** Puts a chip near a point of the pane, or hides it where there is no room or nothing to say. */
function putNear(chip: ChipNow, text: ChipText | null, [x, y]: readonly [number, number], free: Free): TagPlace | null {
  if (text) chip.write(text);
  const { width, height, covered, chips } = free;
  const place = text && placeName(chip.size(), { x, y }, { width, height, taken: covered }, chips);
  chip.place(place);
  if (place) chips.push({ ...place, ...chip.size() });
  return place;
}

function writePush({ annotator, push }: Over, { project }: PaneNow, shown: Shown, free: Free | null): void {
  const { annotation } = annotator;
  if (!free || !isPushShown(annotation, shown.instruments)) push.place(null);
  else putNear(push, { strong: '', words: 'push of the feet' }, project(annotation.pushLine, 0), free);
}

/** What a press on the muscle under the pointer would pick. */
function writePointed(name: ChipNow, { pointed }: PaneNow, { picked }: Shown, free: Free): void {
  if (!pointed) name.place(null);
  else putNear(name, { strong: '', words: muscleLabel(pressed(pointed.muscle, picked)) }, [pointed.x, pointed.y], free);
}
