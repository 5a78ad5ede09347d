import { formatDegrees, formatNumber } from '../../display/numbers';
import { metersToMm, radToDeg } from '../../display/units';
import type { Instruments, Side } from '../../state/types';
import type { Annotation } from './annotation';
import { type ContactForces, createContactArrows } from './contactArrows';
import { layoutTags, type PaneRoom, type TagWish, type TakenBox } from './layoutTags';
import { createLines, type Project } from './lines';
import styles from './overlay.module.css';

export interface OverlayView {
  readonly annotation: Annotation;
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

/** Panes narrower than this show values without words and leave the knee out, px. */
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
  for (const chip of [...Object.values(chips), name]) element.append(chip.element);

  const update = (view: OverlayView): void => {
    const { annotation, room, showLabels, instruments, project } = view;
    lines.draw(annotation, project, instruments);
    drawForces(view.forces ?? null, project);
    const isNarrow = room.width < NARROW;
    writeChips(chips, annotation, isNarrow);
    const shown: readonly { chip: Chip; wish: Wish; leader: keyof Leaders | null; isOn: boolean }[] = [
      { chip: chips.arm, wish: armWish(view), leader: 'arm', isOn: instruments.arm },
      { chip: chips.hip, wish: hipWish(view, isNarrow), leader: 'hip', isOn: instruments.hip },
      { chip: chips.knee, wish: kneeWish(view), leader: null, isOn: instruments.knee && !isNarrow },
      { chip: chips.ankle, wish: ankleWish(view), leader: null, isOn: instruments.ankle && !isNarrow },
    ];
    const present = shown.filter((s) => showLabels && s.isOn);
    const wishes = present.map(({ chip, wish }): TagWish => wishedBox(chip, wish));
    const places = layoutTags(wishes, { ...room, clear: keptClear(view, isNarrow) });
    lines.hideLeaders();
    for (const { chip } of shown) chip.element.style.visibility = 'hidden';
    present.forEach(({ chip, wish, leader }, i) => {
      const place = places[i];
      if (!place.isShown) return;
      chip.element.style.visibility = 'visible';
      chip.element.style.transform = `translate(${place.left.toFixed(1)}px, ${place.top.toFixed(1)}px)`;
      if (leader) lines.drawLeader(leader, wish.anchorX, wish.anchorY, place, chip.size());
    });
    placeName(name, view);
  };
  return { element, update };
}

/** Above the pointer, inside the pane; not kept off other chips, since it comes and goes with the pointer. */
function placeName(chip: Chip, { pointed, room }: OverlayView): void {
  chip.element.style.visibility = pointed ? 'visible' : 'hidden';
  if (!pointed) return;
  chip.setText('', pointed.name);
  const { width, height } = chip.size();
  const [place] = layoutTags([{ width, height, x: pointed.x, y: pointed.y - 24 }], room);
  chip.element.style.transform = `translate(${place.left.toFixed(1)}px, ${place.top.toFixed(1)}px)`;
}

/** What the chips are about: the hip, and the leg, which shows how the body stands. */
function keptClear({ annotation, project }: OverlayView, isNarrow: boolean): TakenBox[] {
  const [hip, knee, ankle] = [annotation.hip, annotation.knee, annotation.ankle].map((at) => project(at, 0));
  const shank = Math.hypot(ankle[0] - knee[0], ankle[1] - knee[1]);
  return [
    around(hip, isNarrow ? 10 : 20),
    around(between(hip, knee, 0.5), 0.1 * shank),
    around(between(hip, knee, 0.8), 0.1 * shank),
    around(knee, 0.12 * shank),
    around(between(knee, ankle, 0.6), 0.13 * shank),
    around(between(knee, ankle, 0.85), 0.13 * shank),
    around(ankle, 0.3 * shank),
  ];
}

function between(a: readonly number[], b: readonly number[], share: number): readonly number[] {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

function around([x, y]: readonly number[], reach: number): TakenBox {
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
}

type Leaders = { arm: true; hip: true };

/** Where a chip hangs and the way it lies from there. */
interface Wish {
  readonly anchorX: number;
  readonly anchorY: number;
  /** From the anchor to the nearest edge or corner of the chip. */
  readonly dx: number;
  readonly dy: number;
}

/** The chip's box so that the edge toward the anchor lies (dx, dy) away from it. */
function wishedBox(chip: Chip, { anchorX, anchorY, dx, dy }: Wish): TagWish {
  const { width, height } = chip.size();
  const length = Math.hypot(dx, dy) || 1;
  return {
    width,
    height,
    x: anchorX + dx + ((dx / length) * width) / 2,
    y: anchorY + dy + ((dy / length) * height) / 2,
  };
}

/** On from the foot of the perpendicular, and down, away from the glutes. */
function armWish({ annotation, project, room }: OverlayView): Wish {
  const [hx, hy] = project(annotation.hip, 0);
  const [x, y] = project(annotation.arm, 1);
  const drop = room.height < 300 ? 30 : 44;
  const length = Math.hypot(x - hx, y - hy) || 1;
  const [dx, dy] = [(x - hx) / length, (y - hy) / length + 0.9];
  const norm = Math.hypot(dx, dy) || 1;
  return { anchorX: x, anchorY: y, dx: (dx / norm) * drop, dy: (dy / norm) * drop };
}

/** Outside the hip arc, nearer to its pelvis end, where the thigh is not; where the arc has closed, above and to the right. */
function hipWish({ annotation, project }: OverlayView, isNarrow: boolean): Wish {
  const [hx, hy] = project(annotation.hip, 0);
  const total = annotation.hipAngle + annotation.pelvisAngle;
  const [mx, my] = project(annotation.hipArc, Math.round(annotation.hipArc.length / 12));
  const length = Math.hypot(mx - hx, my - hy) || 1;
  const out = [(mx - hx) / length, (my - hy) / length];
  // near neutral the arc is too small to lean on: the chip moves over to a place above the thigh
  const open = Math.min(1, Math.max(0, (Math.abs(total) - 0.12) / 0.4));
  const flatX = isNarrow ? 24 : 44;
  const flatY = isNarrow ? -44 : -40;
  return {
    anchorX: mx,
    anchorY: my,
    dx: out[0] * 12 * open + flatX * (1 - open),
    dy: out[1] * 12 * open + flatY * (1 - open),
  };
}

/** Beside the knee, away from the hip. */
function kneeWish({ annotation, project }: OverlayView): Wish {
  const [hx, hy] = project(annotation.hip, 0);
  const [x, y] = project(annotation.knee, 0);
  const [mx, my] = project(annotation.kneeArc, Math.round(annotation.kneeArc.length / 6));
  const length = Math.hypot(mx - x, my - y) || 1;
  const reach = Math.hypot(mx - x, my - y) + 10;
  const away = Math.hypot(x - hx, y - hy) || 1;
  // along the arc's middle, leaning away from the hip
  const dx = (mx - x) / length + (0.6 * (x - hx)) / away;
  const dy = (my - y) / length + (0.6 * (y - hy)) / away;
  const norm = Math.hypot(dx, dy) || 1;
  return { anchorX: x, anchorY: y, dx: (dx / norm) * reach, dy: (dy / norm) * reach };
}

/** Beyond the toes' side of the ankle. */
function ankleWish({ annotation, project }: OverlayView): Wish {
  const [x, y] = project(annotation.ankle, 0);
  const [mx, my] = project(annotation.ankleArc, Math.round(annotation.ankleArc.length / 6));
  const length = Math.hypot(mx - x, my - y) || 1;
  const reach = length + 10;
  return { anchorX: x, anchorY: y, dx: ((mx - x) / length) * reach, dy: ((my - y) / length) * reach };
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
