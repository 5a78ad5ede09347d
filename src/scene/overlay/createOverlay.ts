import { formatDegrees, formatNumber } from '../../display/numbers';
import { metersToMm, radToDeg } from '../../display/units';
import type { Repetition } from '../../model/result';
import type { Instruments, Side } from '../../state/types';
import type { Box } from '../base/box';
import type { Project } from '../base/project';
import { type Annotation, MIDDLE_OF_ARC } from './annotation';
import { type ContactForces, createContactArrows } from './contactArrows';
import { createLines } from './lines';
import styles from './overlay.module.css';
import type { PaneRoom } from './tags/layoutTags';
import { placeName } from './tags/placeName';
import { placeTags } from './tags/placeTags';
import { TAG_NAMES, type TagName } from './tags/tagName';
import { createTagPlanner } from './tags/tagPlanner';

export interface OverlayView {
  readonly annotation: Annotation;
  /** The whole movement, so that labels find a place that is good at all its instants. */
  readonly repetition: Repetition;
  readonly project: Project;
  readonly room: PaneRoom;
  readonly showLabels: boolean;
  readonly instruments: Instruments;
  readonly forces?: ContactForces | null;
  /** What the pointer is on, to be named beside it. */
  readonly pointed: { readonly name: string; readonly x: number; readonly y: number } | null;
}

/** Lines and chips over one pane. Crisp at every size, drawn by the page itself, hidden from the accessibility tree. */
export interface Overlay {
  readonly element: HTMLElement;
  readonly update: (view: OverlayView) => void;
}

/** Panes narrower than this show values without words and leave knee and ankle out, px. */
const NARROW = 300;

export function createOverlay(side: Side): Overlay {
  const element = document.createElement('div');
  element.className = `${styles.overlay} ${styles[side]}`;
  element.setAttribute('aria-hidden', 'true');
  const lines = createLines(side);
  const drawForces = createContactArrows(lines.svg);
  element.append(lines.svg);
  const chips = {
    arm: createChip(styles.filled),
    hip: createChip(styles.two),
    knee: createChip(''),
    ankle: createChip(''),
  };
  const name = createChip('');
  const planTags = createTagPlanner();
  for (const chip of [...Object.values(chips), name]) element.append(chip.element);

  const update = (view: OverlayView): void => {
    const { annotation, room, showLabels, instruments, project, pointed } = view;
    lines.draw(annotation, project, instruments);
    drawForces(view.forces ?? null, project);
    const isNarrow = room.width < NARROW;
    writeChips(chips, annotation, isNarrow);
    const present = TAG_NAMES.filter((tag) => {
      return showLabels && instruments[tag] && !(isNarrow && (tag === 'knee' || tag === 'ankle'));
    });
    const wanted = present.map((tag) => ({ name: tag, size: chips[tag].size }));
    const scene = { repetition: view.repetition, project, room, chips: wanted };
    const places = placeTags(planTags, scene, annotation);
    lines.hideLeaders();
    const taken: Box[] = [];
    for (const tag of TAG_NAMES) {
      const place = places[tag];
      const { element: box, size } = chips[tag];
      box.style.visibility = place ? 'visible' : 'hidden';
      if (!place) continue;
      moveTo(box, place);
      taken.push({ ...place, ...size() });
      lines.drawLeader(tag, ...leaderStart(tag, view), place, size());
    }
    name.element.style.visibility = pointed ? 'visible' : 'hidden';
    if (!pointed) return;
    name.setText('', pointed.name);
    moveTo(name.element, placeName(name.size(), pointed, room, taken));
  };
  return { element, update };
}

function moveTo({ style }: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
}

/** Where the dotted line to a chip begins: at the end of the moment arm, on the joint's arc. */
function leaderStart(tag: TagName, { annotation, project }: OverlayView): readonly [x: number, y: number] {
  if (tag === 'arm') return project(annotation.arm, 1);
  const { hipArc, kneeArc, ankleArc } = annotation;
  if (tag === 'hip') return project(hipArc, Math.round(hipArc.length / 12));
  return project(tag === 'knee' ? kneeArc : ankleArc, MIDDLE_OF_ARC);
}

interface Chip {
  readonly element: HTMLElement;
  readonly setText: (strong: string, words: string, second?: string) => void;
  readonly size: () => { width: number; height: number };
}

function createChip(className: string): Chip {
  const element = document.createElement('div');
  element.className = `${styles.tag} ${className}`;
  element.dataset.label = '';
  const first = document.createElement('span');
  const strong = document.createElement('b');
  const words = document.createTextNode('');
  const second = document.createElement('small');
  first.append(strong, words);
  element.append(first, second);
  let text = '';
  const sizes = new Map<string, { width: number; height: number }>();
  return {
    element,
    setText: (value, label, line = '') => {
      const next = `${value}|${label}|${line}`;
      if (next === text) return;
      text = next;
      strong.textContent = value;
      words.data = label === '' ? '' : ` ${label}`;
      second.textContent = line;
      second.hidden = line === '';
    },
    // digits are equally wide, so a size holds for all texts of the same pattern and the page is not measured every frame
    size: () => {
      const pattern = text.replace(/\d/g, '0');
      let size = sizes.get(pattern);
      if (!size) {
        size = { width: element.offsetWidth, height: element.offsetHeight };
        if (size.width > 0) sizes.set(pattern, size);
      }
      return size;
    },
  };
}

function writeChips(chips: Record<'arm' | 'hip' | 'knee' | 'ankle', Chip>, a: Annotation, isNarrow: boolean): void {
  const sum = Math.round(radToDeg(a.hipAngle + a.pelvisAngle));
  const hip = Math.round(radToDeg(a.hipAngle));
  const split = `${formatNumber(hip)} + ${isNarrow ? '' : 'pelvis '}${formatNumber(sum - hip)}`;
  chips.hip.setText(formatDegrees(sum), isNarrow ? '' : 'thigh–trunk', isNarrow ? split : `hip ${split}`);
  chips.knee.setText(formatDegrees(Math.round(radToDeg(a.kneeAngle))), 'knee');
  const ankle = Math.round(radToDeg(a.ankleAngle));
  chips.ankle.setText(formatDegrees(Math.abs(ankle)), ankle < 0 ? 'plantar' : 'dorsi');
  chips.arm.setText(`${formatNumber(metersToMm(a.armLength))} mm`, isNarrow ? '' : 'glute max arm');
}
