import { type PerspectiveCamera, Vector3 } from 'three';
import type { Box } from '../base/box';
import type { Hull } from './figureExtent';
import type { Orbit } from './orbit';

/** Vertical field of view of a pane, rad; small, so that near plates are not drawn much larger than far ones. */
const FIELD_OF_VIEW = 0.24;

/** Kept free along the pane's edges, px: more around the figure than around equipment. */
const MARGIN_PX = { figure: 6, equipment: 5, trim: 4 } as const;
/** Share of the pane by which trim may reach beyond its sides and its top, where that lets the figure be larger. */
const BEYOND = 0.15;
/** Share of the pane's width by which figure and equipment may stand beside its middle. */
const OFF_CENTER = 0.04;
/** Kept free around what the page writes over a pane, px. */
const GAP_PX = 6;

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Unit vectors of the camera: right, up, and back toward the viewer. */
export function viewAxes(orbit: Orbit): { right: Vector3; up: Vector3; back: Vector3 } {
  const { azimuth: a, elevation: e } = orbit;
  const back = new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
  const right = new Vector3(Math.cos(a), 0, -Math.sin(a));
  return { right, up: new Vector3().crossVectors(back, right), back };
}

/** What has to be inside a pane. */
export interface Framed {
  readonly hulls: readonly Hull[];
  /** Height of the anchor, to which the hulls are relative, above the floor, m. */
  readonly height: number;
  readonly pane: PaneSize;
  /** Where it is seen from. */
  readonly orbit: Orbit;
  /** Texts and controls in the corners of the pane, beside which there is still room. */
  readonly covered?: readonly Box[];
}

/** How large a figure is drawn, and where its anchor stands. */
export interface Framing {
  /** px of the pane for a meter at the anchor; the same in all panes. */
  readonly magnification: number;
  /** Fractions of the pane from the left and top. */
  readonly hip: readonly [x: number, y: number];
}

/** Rounds of halving that settle the magnification to a hundredth of a pixel a meter. */
const ROUNDS = 17;
const LARGEST = 1200;
const LEAST = 1;

const uncovered = (framed: Framed): Framed => ({ ...framed, covered: [] });

/**
 * The largest common magnification at which every hull of every pane is inside and beside what the page writes there, with the
 * floor at one height of all panes and each figure with what it holds and lies on in the middle of its pane.
 */
export function fitFigures(framed: readonly Framed[]): Framing[] {
  const seen = framed.map(see);
  let low = 0;
  let high = LARGEST;
  let best: readonly Place[] | null = null;
  for (let i = 0; i < ROUNDS; i++) {
    const middle = (low + high) / 2;
    const places = placeAll(seen, middle);
    if (places) {
      low = middle;
      best = places;
    } else high = middle;
  }
  // a pane too small for figures beside its words has them under the words
  if (!best && framed.some(({ covered }) => covered?.length)) return fitFigures(framed.map(uncovered));
  return framed.map(({ pane }, i) => {
    const [x, y] = best?.[i] ?? [pane.width / 2, pane.height / 2];
    return { magnification: Math.max(low, LEAST), hip: [x / pane.width, y / pane.height] };
  });
}

/** Whether a figure is inside its pane, beside what the page writes there, under a framing that was made for another posture. */
export function isInside(framed: Framed, { magnification, hip }: Framing): boolean {
  const seen = see(framed);
  if (!drawSeen(seen, magnification)) return false;
  const { hulls, pane, corners } = seen;
  const [x, y] = [hip[0] * pane.width, hip[1] * pane.height];
  return hulls.every((hull) => {
    const [pastSide, pastTop] = [pastEdge(hull.kind, pane.width), pastEdge(hull.kind, pane.height)];
    if (x + hull.left < -pastSide || x + hull.right > pane.width + pastSide) return false;
    if (y + hull.top < -pastTop || y + hull.bottom > pane.height - MARGIN_PX[hull.kind]) return false;
    return corners.every((corner) => {
      if (hull.kind === 'trim' && corner.toY === -1) return true;
      return besideCorner(hull, corner, y, Number.NEGATIVE_INFINITY) <= corner.toX * x;
    });
  });
}

/** Anchor in its pane, px from the left and top. */
type Place = readonly [x: number, y: number];

interface Seen extends Pick<Framed, 'pane'> {
  readonly hulls: readonly SeenHull[];
  readonly floor: SeenHull;
  readonly corners: readonly Corner[];
}

/** A hull in the axes of the camera, and as it is drawn at the magnification tried last. */
interface SeenHull {
  readonly kind: Hull['kind'];
  /** [ball × 4] from the anchor to the right, up and toward the viewer, and the radius, m. */
  readonly seen: Float64Array;
  /** [ball × 3] from the anchor to the right and down, and the radius, px. */
  readonly drawn: Float64Array;
  /** What the drawn points reach. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A covered corner of a pane: all that lies beyond its inner end, as seen from the pane's middle. */
interface Corner {
  /** Inner end, px. */
  readonly x: number;
  readonly y: number;
  /** Into the free part of the pane: 1 to the right or down, -1 to the left or up. */
  readonly toX: 1 | -1;
  readonly toY: 1 | -1;
}

function see({ hulls, height, pane, orbit, covered = [] }: Framed): Seen {
  const { right, up, back } = viewAxes(orbit);
  const seeHull = ({ points, radii, kind }: Hull): SeenHull => ({
    kind,
    seen: Float64Array.from(points.flatMap((p, i) => [p.dot(right), p.dot(up), p.dot(back), radii?.[i] ?? 0])),
    drawn: new Float64Array(3 * points.length),
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
  });
  return {
    hulls: hulls.map(seeHull),
    floor: seeHull({ points: [new Vector3(0, -height, 0)], kind: 'trim' }),
    pane,
    corners: covered.map((box) => cornerOf(box, pane)),
  };
}

function cornerOf({ left, top, width, height }: Box, pane: PaneSize): Corner {
  const isLeft = left + width / 2 < pane.width / 2;
  const isTop = top + height / 2 < pane.height / 2;
  return {
    x: isLeft ? left + width : left,
    y: isTop ? top + height : top,
    toX: isLeft ? 1 : -1,
    toY: isTop ? 1 : -1,
  };
}

/** Shares of the free height below the floor line that are tried, the nicest first. */
const UNDER_FLOOR = [0.4, 0.3, 0.2, 0.1, 0] as const;

/** Where the anchors may stand at a magnification, nicely; null where that is nowhere. */
function placeAll(seen: readonly Seen[], magnification: number): readonly Place[] | null {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  let nicelyMost = Number.POSITIVE_INFINITY;
  for (const each of seen) {
    if (!drawSeen(each, magnification)) return null;
    const { height } = each.pane;
    const below = each.floor.bottom;
    for (const { kind, top, bottom } of each.hulls) {
      const toTop = height + top - below;
      least = Math.max(least, MARGIN_PX[kind] + bottom - below);
      most = Math.min(most, toTop + pastEdge(kind, height));
      nicelyMost = Math.min(nicelyMost, toTop - MARGIN_PX[kind]);
    }
  }
  if (least > most) return null;
  for (const share of UNDER_FLOOR) {
    const floor = least + share * Math.max(0, nicelyMost - least);
    const places = seen.map((each) => placeOnFloor(each, floor));
    if (places.every((place) => place !== null)) return places;
  }
  return null;
}

/** How far a hull may reach beyond an edge of a pane of this extent, px; inside it, where less than 0. */
function pastEdge(kind: Hull['kind'], extent: number): number {
  return kind === 'trim' ? BEYOND * extent : -MARGIN_PX[kind];
}

/** Draws all hulls of a pane; false where one would reach the camera. */
function drawSeen({ hulls, floor, pane }: Seen, magnification: number): boolean {
  const distance = distanceAt(magnification, pane);
  return [floor, ...hulls].every((hull) => drawHull(hull, magnification, distance));
}

function drawHull(hull: SeenHull, magnification: number, distance: number): boolean {
  const { seen, drawn } = hull;
  hull.left = hull.top = Number.POSITIVE_INFINITY;
  hull.right = hull.bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < drawn.length / 3; i++) {
    const near = seen[4 * i + 2];
    if (near >= distance) return false;
    // what is nearer to the camera than the anchor is drawn larger
    const scale = (magnification * distance) / (distance - near);
    const x = seen[4 * i] * scale;
    const y = -seen[4 * i + 1] * scale;
    const radius = seen[4 * i + 3] * scale;
    drawn[3 * i] = x;
    drawn[3 * i + 1] = y;
    drawn[3 * i + 2] = radius;
    hull.left = Math.min(hull.left, x - radius);
    hull.right = Math.max(hull.right, x + radius);
    hull.top = Math.min(hull.top, y - radius);
    hull.bottom = Math.max(hull.bottom, y + radius);
  }
  return true;
}

/** Where the anchor stands when the floor below it is this high above the pane's lower edge; null where nothing fits. */
function placeOnFloor({ hulls, floor: below, pane, corners }: Seen, floor: number): Place | null {
  const y = pane.height - floor - below.bottom;
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const { kind, left, right } of hulls) {
    const past = pastEdge(kind, pane.width);
    least = Math.max(least, -past - left);
    most = Math.min(most, pane.width + past - right);
  }
  const middle = middleOf(hulls, pane);
  least = Math.max(least, middle - OFF_CENTER * pane.width);
  most = Math.min(most, middle + OFF_CENTER * pane.width);
  for (const corner of corners)
    for (const hull of hulls) {
      // trim stands behind the controls at the pane's lower edge: it would cost all others their size
      if (hull.kind === 'trim' && corner.toY === -1) continue;
      if (corner.toX === 1) least = Math.max(least, besideCorner(hull, corner, y, least));
      else most = Math.min(most, -besideCorner(hull, corner, y, -most));
    }
  return least > most ? null : [clamp(uncut(middle, hulls, pane), least, most), y];
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where the anchor stands when figure and equipment are in the middle of the pane's width. */
function middleOf(hulls: readonly SeenHull[], { width }: PaneSize): number {
  const shown = hulls.filter(({ kind }) => kind !== 'trim');
  const left = Math.min(...shown.map((hull) => hull.left));
  const right = Math.max(...shown.map((hull) => hull.right));
  return (width - left - right) / 2;
}

/** The place nearest to a wished one at which no trim is cut off; the wished one where there is none. */
function uncut(wished: number, hulls: readonly SeenHull[], { width }: PaneSize): number {
  const least = MARGIN_PX.trim - Math.min(...hulls.map((hull) => hull.left));
  const most = width - MARGIN_PX.trim - Math.max(...hulls.map((hull) => hull.right));
  return least > most ? wished : clamp(wished, least, most);
}

/** Directions of the lines that are tried between a hull and a covered corner, besides the upright and the level one. */
const SLANTS = [0.25, 0.5, 0.75].map((share) => {
  const angle = (share * Math.PI) / 2;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * Least x of the anchor, in the corner's direction, at which a straight line parts the hull from the corner; `enough` is
 * what others ask for already, below which nothing more has to be known.
 */
function besideCorner(hull: SeenHull, { x, y, toX, toY }: Corner, anchorY: number, enough: number): number {
  const toLevel = toY * (y - anchorY) + GAP_PX;
  if ((toY === 1 ? hull.top : -hull.bottom) >= toLevel) return Number.NEGATIVE_INFINITY;
  const toUpright = toX * x + GAP_PX;
  let best = toUpright - (toX === 1 ? hull.left : -hull.right);
  if (best <= enough) return best;
  const { drawn } = hull;
  for (const [across, along] of SLANTS) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < drawn.length; i += 3)
      nearest = Math.min(nearest, across * toX * drawn[i] + along * toY * drawn[i + 1] - drawn[i + 2]);
    best = Math.min(best, (across * toX * x + along * toY * (y - anchorY) + GAP_PX - nearest) / across);
  }
  return best;
}

/** Distance of the camera from the anchor at which a pane has a magnification, m. */
function distanceAt(magnification: number, { height }: PaneSize): number {
  return height / (2 * Math.tan(FIELD_OF_VIEW / 2) * magnification);
}

/** What a camera looks at, and from where. */
export interface Shot {
  /** Ground point that stands at the framing's place, m. */
  readonly hip: Vector3;
  readonly orbit: Orbit;
  readonly framing: Framing;
  readonly pane: PaneSize;
}

/** Points the camera at `hip` so that it stands at its place of the pane, as large as the framing says before zoom. */
export function aimCamera(camera: PerspectiveCamera, { hip, orbit, framing, pane }: Shot): void {
  const axes = viewAxes(orbit);
  const { back } = axes;
  const d = distanceAt(framing.magnification, pane) / orbit.zoom;
  camera.matrixAutoUpdate = false;
  camera.matrix
    .makeBasis(axes.right, axes.up, back)
    .setPosition(hip.x + back.x * d, hip.y + back.y * d, hip.z + back.z * d);
  camera.matrix.decompose(camera.position, camera.quaternion, camera.scale);
  camera.updateMatrixWorld(true);
  camera.fov = (FIELD_OF_VIEW * 180) / Math.PI;
  camera.aspect = pane.width / pane.height;
  camera.near = Math.max(0.05, d - 4);
  camera.far = d + 8;
  // slide the picture so that the optical axis, and with it the hip center, meets its place in the pane
  const [right, down] = [(0.5 - framing.hip[0]) * pane.width, (0.5 - framing.hip[1]) * pane.height];
  camera.setViewOffset(pane.width, pane.height, right, down, pane.width, pane.height);
}

/** Pane pixels of a ground point, from the left and top. */
export function projectToPane(camera: PerspectiveCamera, point: Vector3, pane: PaneSize): { x: number; y: number } {
  const p = scratch.copy(point).applyMatrix4(camera.matrixWorldInverse);
  // what is behind the camera would come back mirrored; held before it, it leaves the pane on its own side
  p.z = Math.min(p.z, -camera.near);
  p.applyMatrix4(camera.projectionMatrix);
  return { x: ((p.x + 1) / 2) * pane.width, y: ((1 - p.y) / 2) * pane.height };
}

const scratch = new Vector3();
