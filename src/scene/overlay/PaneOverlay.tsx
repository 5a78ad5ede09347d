import { useLayoutEffect, useRef, useState } from 'react';
import { muscleLabel, pressed } from '../../display/muscles';
import type { Instruments } from '../../state/types';
import type { Box } from '../base/box';
import type { PaneNow } from '../base/paneNow';
import { createAnnotator } from './annotation';
import { Chip, createChip } from './Chip';
import { chipTexts } from './chipTexts';
import { arrowPaths } from './contactArrows';
import { leaderPath, leaderStart } from './leader';
import { isPushShown, LINES, type LineRule } from './lines';
import styles from './overlay.module.css';
import { createPen, type Pen } from './pen';
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
  const { pens, leaders, shafts, heads, chips, push, name } = over;
  return (
    <div ref={element} className={`${styles.overlay} ${styles[pane.side]}`} aria-hidden="true">
      <svg aria-hidden="true">
        {TAG_NAMES.map((tag) => (
          <path key={tag} ref={leaders[tag].hold} className={styles.leader} />
        ))}
        {LINE_NAMES.map((line) => (
          <Line key={line} pen={pens[line]} rule={LINES[line]} />
        ))}
        <Line pen={shafts} rule={{ className: styles.pull, haloed: 1.5 }} />
        <path ref={heads.hold} className={styles.arrow} />
      </svg>
      <Chip chip={chips.arm} look={styles.filled} />
      <Chip chip={chips.hip} look={styles.two} />
      <Chip chip={chips.knee} />
      <Chip chip={chips.ankle} />
      <Chip chip={push} />
      <Chip chip={name} />
    </div>
  );
}

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
    shafts: createPen(),
    heads: createPen(),
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
  annotator.update(instant, project, { loads: pane.loads, picked: shown.picked });
  for (const name of LINE_NAMES) {
    const rule: LineRule = LINES[name];
    over.pens[name].draw(rule.path(annotator.annotation, project, shown.instruments, pane.side));
  }
  const arrows = shown.showForces && pane.loads ? arrowPaths(instant, pane.loads, project) : null;
  over.shafts.draw(arrows?.shafts ?? '');
  over.heads.draw(arrows?.heads ?? '');
  writeChips(over, pane, shown);
}

/** Chips by their joints, lines to those that are far from them, and the name of what the pointer is on. */
function writeChips({ annotator, planTags, chips, leaders, push, name }: Over, pane: PaneNow, shown: Shown): void {
  const { place, instant, project, pointed } = pane;
  if (!place || !instant) return;
  const { annotation } = annotator;
  const { width, height } = place.rect;
  const room = { width, height, taken: place.covered };
  const isNarrow = width < NARROW;
  const texts = chipTexts(annotation, shown.picked, isNarrow);
  for (const tag of TAG_NAMES) chips[tag].write(texts[tag]);
  const isPresent = (tag: TagName): boolean =>
    shown.showLabels && shown.instruments[tag] && !(isNarrow && (tag === 'knee' || tag === 'ankle'));
  const wanted = TAG_NAMES.filter(isPresent).map((tag) => ({ name: tag, size: chips[tag].size }));
  const scene = {
    repetition: instant.repetition,
    project,
    room,
    chips: wanted,
    picked: shown.picked,
    isSettled: pane.isSettled,
  };
  const places = placeTags(planTags, scene, annotation);
  const taken: Box[] = [];
  for (const tag of TAG_NAMES) {
    const at = places[tag];
    chips[tag].place(at ?? null);
    leaders[tag].draw(at ? leaderPath(tag, leaderStart(tag, annotation, project), at, chips[tag].size()) : '');
    if (at) taken.push({ ...at, ...chips[tag].size() });
  }
  const isPushNamed = shown.showLabels && !isNarrow && isPushShown(annotation, shown.instruments);
  if (isPushNamed) push.write({ strong: '', words: 'push of the feet' });
  const [x, y] = isPushNamed ? project(annotation.pushLine, 0) : [0, 0];
  const pushPlace = isPushNamed ? placeName(push.size(), { x, y }, room, taken) : null;
  push.place(pushPlace);
  if (pushPlace) taken.push({ ...pushPlace, ...push.size() });
  if (pointed) name.write({ strong: '', words: muscleLabel(pressed(pointed.muscle, shown.picked)) });
  name.place(pointed && placeName(name.size(), pointed, room, taken));
}
