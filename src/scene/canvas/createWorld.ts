import { ACESFilmicToneMapping, PerspectiveCamera, type Texture, Vector3, WebGLRenderer } from 'three';
import { muscleLabel } from '../../display/labels';
import type { Loads } from '../../model/load/loads';
import type { Repetition } from '../../model/result';
import { skinShown } from '../../state/skinShown';
import { SIDES, type Side, type View } from '../../state/types';
import type { Box } from '../base/box';
import type { Instant } from '../base/instant';
import { createPaneMeter, type PaneElements, type PanePlace } from '../base/panes';
import type { Project } from '../base/project';
import { bonesFor, type Quality, type QualityName } from '../base/quality';
import type { Theme } from '../base/theme';
import type { CameraRig } from '../camera/cameraRig';
import { createFramer, type PaneFraming } from '../camera/framer';
import { aimCamera, projectToPane } from '../camera/framing';
import type { Orbit } from '../camera/orbit';
import { paneShows } from '../camera/paneShows';
import { legendOf, type MuscleLegend } from '../muscle/color/legendOf';
import { familyOf } from '../muscle/createMuscles';
import { pickMuscle } from '../muscle/pickMuscle';
import { createAnnotator } from '../overlay/annotation';
import { createOverlay } from '../overlay/createOverlay';
import { paintOverlay } from '../overlay/paintOverlay';
import { createSurroundings } from '../room/studio';
import { createStage, type Stage } from './createStage';
import type { SceneStats } from './stats';

/** What is to be seen in one frame. */
export interface WorldState {
  readonly repetitions: Readonly<Record<Side, Repetition | null>>;
  /** Sides whose figure is the last good one, not the present setup's. */
  readonly isStale: Readonly<Record<Side, boolean>>;
  readonly view: Omit<View, 'time' | 'isPlaying' | 'isLooping' | 'speed' | 'units' | 'theme'>;
  /** Forces of the shown repetitions, or of ones a moment older. */
  readonly loads: Readonly<Record<Side, Loads | null>>;
  /** A thumb is held: the cameras stay where they are. */
  readonly isHeld: boolean;
  readonly isMotionReduced: boolean;
}

export interface World {
  /** For good: a drawing context is made with smooth edges or without. */
  readonly isAntialiased: boolean;
  /** Draws one frame; true while something is still moving by itself. */
  readonly draw: (state: WorldState, theme: Theme, now: number) => boolean;
  readonly stats: SceneStats;
  readonly setQuality: (quality: Quality) => void;
  /** Whether a solid skin had to stay an outline in the last frame. */
  readonly isSkinMissing: () => boolean;
  /** Lines and labels included, at least at PICTURE_RATIO; null before the first drawing. */
  readonly capture: () => Captured | null;
  /** Name of the muscle under a point of a pane, null where there is none. */
  readonly pick: (side: Side, x: number, y: number) => string | null;
  /** Brightens and names a muscle next to the pointer; null takes it back. */
  readonly pointAt: (side: Side, pointed: Pointed | null) => void;
  readonly dispose: () => void;
}

/** The panes as last drawn, and what the color of their muscles means. */
export interface Captured {
  readonly pictures: Partial<Record<Side, Picture>>;
  readonly legend: MuscleLegend;
}

/** A pane's picture; its size in CSS pixels. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a saved picture for each CSS pixel, whatever the screen has: sharp in print. */
const PICTURE_RATIO = 2;

/** A muscle under the pointer, pane pixels. */
export interface Pointed {
  readonly muscle: string;
  readonly x: number;
  readonly y: number;
}

interface Pane {
  readonly camera: PerspectiveCamera;
  readonly overlay: ReturnType<typeof createOverlay>;
  readonly annotator: ReturnType<typeof createAnnotator>;
  stage: Stage | null;
  rect: Box | null;
  pointed: Pointed | null;
  isolated: string | null;
  bones: QualityName;
  /** ms spent on lines and labels in the last frame. */
  labelMs: number;
}

/** Where a world is drawn, and the cameras it is seen by: they outlive it. */
export interface WorldPlace {
  readonly host: HTMLElement;
  readonly elements: () => PaneElements;
  readonly rig: CameraRig;
  readonly invalidate: () => void;
}

/** Both panes in one canvas: each is drawn into its own rectangle, so that they can never be out of step. */
export function createWorld({ host, elements, rig, invalidate }: WorldPlace, firstQuality: Quality): World {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  host.append(canvas);
  let quality = firstQuality;
  const renderer = new WebGLRenderer({ canvas, alpha: true, antialias: quality.isAntialiased });
  // asking for errors waits for each program by itself; unasked, the browser compiles them side by side
  renderer.debug.checkShaderErrors = import.meta.env.DEV;
  renderer.toneMapping = ACESFilmicToneMapping;
  renderer.autoClear = false;
  renderer.info.autoReset = false;
  const panes: Record<Side, Pane> = { left: createPane('left'), right: createPane('right') };
  for (const side of SIDES) host.append(panes[side].overlay.element);
  const meter = createPaneMeter(elements, () => host.offsetParent ?? document.body, invalidate);
  const framer = createFramer(invalidate);
  let surroundings: { texture: Texture; isDark: boolean } | null = null;
  const stats: SceneStats = {
    frames: 0,
    triangles: 0,
    calls: 0,
    scriptMs: 0,
    muscleMs: 0,
    labelMs: 0,
    quality: quality.name,
    isComplete: false,
  };

  // three.js brings back everything but what was rendered into textures
  const onRestored = (): void => {
    surroundings = null;
    invalidate();
  };
  canvas.addEventListener('webglcontextrestored', onRestored);

  const light = (theme: Theme): Texture => {
    if (surroundings?.isDark !== theme.isDark) {
      surroundings?.texture.dispose();
      surroundings = { texture: createSurroundings(renderer, theme), isDark: theme.isDark };
    }
    return surroundings.texture;
  };

  let last: { readonly state: WorldState; readonly theme: Theme; readonly bounds: Box } | null = null;

  const draw = (state: WorldState, theme: Theme, now: number, leastRatio = 0): boolean => {
    const start = performance.now();
    const isTurning = rig.advance(now);
    const layout = meter.layout();
    if (!layout) return isTurning;
    resize(host, renderer, layout.bounds, Math.max(leastRatio, pixelRatio(quality)));
    last = { state, theme, bounds: layout.bounds };
    const { repetitions } = state;
    const shows = paneShows(
      layout,
      (side) => repetitions[side],
      (side) => rig.fitted[side],
    );
    const framings = framer.frame(shows, now, state);
    const environment = light(theme);
    renderer.info.reset();
    renderer.shadowMap.enabled = quality.hasShadows;
    let drawing = 0;
    stats.muscleMs = 0;
    stats.labelMs = 0;
    stats.isComplete = true;
    for (const side of SIDES) {
      const place = layout.panes[side];
      const pane = panes[side];
      pane.overlay.element.style.display = place ? '' : 'none';
      if (!place) continue;
      pane.stage ??= state.repetitions[side] && createStage(state.repetitions[side], invalidate);
      const orbit = rig.orbits[side];
      const framing = framings[side];
      poseOne(pane, side, { place, state, theme, framing, quality, surroundings: environment, orbit });
      const before = performance.now();
      drawOne(renderer, pane, place.rect, layout.bounds, theme);
      drawing += performance.now() - before;
      stats.muscleMs += pane.stage?.muscleMs ?? 0;
      stats.labelMs += pane.labelMs;
      // a pane without a repetition lacks nothing
      stats.isComplete &&= !pane.rect || (pane.stage?.isComplete() ?? false);
    }
    stats.frames++;
    stats.triangles = renderer.info.render.triangles;
    stats.calls = renderer.info.render.calls;
    stats.scriptMs = performance.now() - start - drawing;
    return isTurning || framer.isMoving();
  };

  return {
    isAntialiased: firstQuality.isAntialiased,
    draw,
    stats,
    setQuality: (next) => {
      quality = next;
      stats.quality = next.name;
    },
    isSkinMissing: () => SIDES.some((side) => panes[side].stage?.skin.isMissing()),
    capture: () => {
      if (!last) return null;
      const pictures: Partial<Record<Side, Picture>> = {};
      const { state, theme, bounds } = last;
      draw(state, theme, performance.now(), PICTURE_RATIO);
      for (const side of SIDES) {
        const { rect, overlay } = panes[side];
        if (rect && state.repetitions[side])
          pictures[side] = cutOut(renderer.domElement, rect, bounds, overlay.element);
      }
      // the canvas goes back to the screen's own size
      draw(state, theme, performance.now());
      return { pictures, legend: legendOf(state.view.coloring) };
    },
    pick: (side, x, y) => pickInPane(panes[side], x, y),
    pointAt: (side, pointed) => {
      panes[side].pointed = pointed;
    },
    dispose: () => {
      canvas.removeEventListener('webglcontextrestored', onRestored);
      meter.stop();
      framer.dispose();
      for (const side of SIDES) {
        panes[side].stage?.dispose();
        panes[side].overlay.element.remove();
      }
      surroundings?.texture.dispose();
      renderer.dispose();
      canvas.remove();
    },
  };
}

function createPane(side: Side): Pane {
  return {
    camera: new PerspectiveCamera(),
    overlay: createOverlay(side),
    annotator: createAnnotator(),
    stage: null,
    rect: null,
    pointed: null,
    isolated: null,
    bones: 'low',
    labelMs: 0,
  };
}

/** A pane's part of the canvas with its overlay; has to run in the task that drew it. */
function cutOut(drawn: HTMLCanvasElement, rect: Box, bounds: Box, overlay: HTMLElement): Picture {
  const ratio = drawn.width / bounds.width;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(rect.width * ratio);
  canvas.height = Math.round(rect.height * ratio);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(drawn, -rect.left * ratio, -rect.top * ratio);
  context.scale(ratio, ratio);
  paintOverlay(context, overlay);
  return { canvas, width: rect.width, height: rect.height };
}

function pixelRatio({ maxPixelRatio }: Quality): number {
  return Math.min(window.devicePixelRatio, maxPixelRatio);
}

function resize(host: HTMLElement, renderer: WebGLRenderer, bounds: Box, ratio: number): void {
  const { left, top, width, height } = bounds;
  Object.assign(host.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const canvas = renderer.domElement;
  // as three.js rounds: a canvas that is given a size, even its own, is cleared and made anew
  if (canvas.width === Math.floor(width * ratio) && canvas.height === Math.floor(height * ratio)) return;
  renderer.setPixelRatio(ratio);
  renderer.setSize(width, height, false);
}

/** What one frame of one pane is made from. */
interface Frame {
  readonly place: PanePlace;
  readonly state: WorldState;
  readonly theme: Theme;
  /** Undefined as long as there is no figure. */
  readonly framing: PaneFraming | undefined;
  readonly quality: Quality;
  readonly surroundings: Texture;
  readonly orbit: Orbit;
}

function poseOne(pane: Pane, side: Side, frame: Frame): void {
  const { place, state, theme, framing, quality, surroundings, orbit } = frame;
  const { rect } = place;
  const { style } = pane.overlay.element;
  Object.assign(style, {
    left: `${rect.left}px`,
    top: `${rect.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
  const repetition = state.repetitions[side];
  if (!repetition || !framing || !pane.stage) {
    style.display = 'none';
    pane.rect = null;
    pane.labelMs = 0;
    return;
  }
  aimCamera(pane.camera, framing.anchor, orbit, framing.framing, rect);
  const loads = state.loads[side]?.sampleCount === repetition.sampleCount ? state.loads[side] : null;
  const { instruments, coloring } = state.view;
  pane.stage.skin.setMode(skinShown(state.view));
  pane.stage.skin.setStartShown(instruments.start);
  pane.stage.grid.setShown(instruments.grid);
  pane.stage.muscles.setColoring(coloring, loads?.activation);
  pane.rect = rect;
  pane.isolated = state.view.selectedMuscle;
  pane.stage.muscles.isolate(pane.isolated);
  pane.stage.muscles.highlight(pane.pointed?.muscle ?? null);
  // the body at the bottom takes the triangles that finer bones would
  pane.bones = instruments.start ? quality.bones : bonesFor(quality, orbit.zoom, pane.bones);
  const { camera, bones } = pane;
  const look = { camera, target: framing.anchor, theme, quality, surroundings, bones };
  pane.stage.update(repetition, state.view.phase, look);
  style.opacity = state.isStale[side] ? '0.4' : '';
  const before = performance.now();
  annotate(pane, pane.stage.instant, frame, loads);
  pane.labelMs = performance.now() - before;
}

/** Lines and labels over a pane. */
function annotate(pane: Pane, instant: Instant, { place, state }: Frame, loads: Loads | null): void {
  const { rect, covered } = place;
  const project: Project = (points, i) => {
    const { x, y } = projectToPane(pane.camera, scratch.fromArray(points as number[], 3 * i), rect);
    return [x, y];
  };
  pane.annotator.update(instant, project);
  pane.overlay.update({
    annotation: pane.annotator.annotation,
    repetition: instant.repetition,
    project,
    room: { width: rect.width, height: rect.height, taken: covered },
    showLabels: state.view.showLabels,
    instruments: state.view.instruments,
    forces: state.view.showForces && loads ? { instant, loads } : null,
    pointed: pane.pointed && { ...pane.pointed, name: muscleLabel(pane.pointed.muscle) },
  });
}

function pickInPane({ camera, rect, stage, isolated }: Pane, x: number, y: number): string | null {
  const target = stage?.muscles.target();
  if (!rect || !target) return null;
  const family = isolated === null ? null : familyOf(isolated);
  const isShown = (muscle: string): boolean => family === null || familyOf(muscle) === family;
  return pickMuscle(camera, (2 * x) / rect.width - 1, 1 - (2 * y) / rect.height, target, isShown);
}

const scratch = new Vector3();

function drawOne(renderer: WebGLRenderer, pane: Pane, rect: Box, bounds: Box, theme: Theme): void {
  // three.js counts rectangles from the bottom
  const bottom = bounds.height - rect.top - rect.height;
  renderer.setScissorTest(true);
  renderer.setViewport(rect.left, bottom, rect.width, rect.height);
  renderer.setScissor(rect.left, bottom, rect.width, rect.height);
  renderer.setClearColor(theme.pane, 1);
  renderer.clear();
  if (pane.stage && pane.rect) renderer.render(pane.stage.scene, pane.camera);
}
