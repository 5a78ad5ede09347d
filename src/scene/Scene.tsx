import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchPress } from '../hand/press';
import { shownLoads } from '../state/loads';
import { shownRepetition } from '../state/shownRepetition';
import { store } from '../state/store';
import { type Detail, SIDES, type Side, type State } from '../state/types';
import { readTheme, watchTheme } from './base/theme';
import { type CameraRig, createCameraRig } from './camera/cameraRig';
import { listenToPane } from './camera/paneInput';
import { createWorld, type World, type WorldState } from './canvas/createWorld';
import { createFrameLoop } from './canvas/frameLoop';
import { isSeen } from './canvas/isSeen';
import { createQualityKeeper } from './canvas/qualityKeeper';
import { isDebugging } from './canvas/stats';
import { probeWebgl } from './canvas/webgl';

export type Capture = World['capture'];

export interface SceneProps {
  /** The two panes; the canvas lies behind what they contain and they catch the pointer. */
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  /** Gives the way to save a pane's picture as long as there is one; null takes it back. */
  readonly onCapture?: (capture: Capture | null) => void;
  /** How finely the figures are drawn; null when they no longer are. */
  readonly onDetail?: (detail: Detail | null) => void;
  /** Whether a solid skin stays an outline since it could not be fetched. */
  readonly onSkinMissing?: (isMissing: boolean) => void;
  /** A person turned or zoomed a figure by hand. */
  readonly onOrbit?: (side: Side) => void;
  /** A person asked for the first view again. */
  readonly onReset?: (side: Side) => void;
  /** A person pressed a muscle, or nothing. */
  readonly onSelectMuscle?: (muscle: string | null) => void;
}

/**
 * Both figures in one canvas, drawn only when something changed. Stands in the nearest positioned ancestor of the panes and
 * covers exactly the two of them.
 */
export function Scene({ left, right, ...on }: SceneProps) {
  const host = useRef<HTMLDivElement>(null);
  const handlers = useRef(on);
  handlers.current = on;
  const [rig] = useState(createCameraRig);
  const [needsSmoothEdges, setNeedsSmoothEdges] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: finer detail than the world was made for needs another world
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const elements = () => ({ left: left.current, right: right.current });
    const device = {
      rendererName: probeWebgl().rendererName,
      isCoarsePointer: window.matchMedia('(pointer: coarse)').matches,
    };
    const { detailChoice } = store.getState().view;
    const keeper = createQualityKeeper(device, detailChoice);
    const world = createWorld({ host: element, elements, rig, invalidate: () => loop.invalidate() }, keeper.first);
    if (isDebugging('stats')) window.__lockoutScene = world.stats;
    const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
    const press = watchPress(() => loop.invalidate());
    let theme = readTheme(element);
    let asksForNext = false;
    const loop = createFrameLoop((now) => {
      const state = store.getState();
      rig.follow(state.view, now, motion.matches);
      const quality = keeper.follow(state.view.detailChoice, now, asksForNext);
      world.setQuality(quality);
      if (quality.isAntialiased && !world.isAntialiased) setNeedsSmoothEdges(true);
      handlers.current.onDetail?.(quality.name);
      const circumstances = { isHeld: press.isHeld(), isMotionReduced: motion.matches };
      const isMoving = world.draw({ ...worldState(state), ...circumstances }, theme, now);
      handlers.current.onSkinMissing?.(world.isSkinMissing());
      asksForNext = isMoving || state.view.isPlaying;
      return isMoving;
    });

    const stops = [
      store.subscribe((state, before) => {
        if (isSeen(state, before)) loop.invalidate();
      }),
      watchTheme(() => {
        theme = readTheme(element);
        loop.invalidate();
      }),
      ...listen(elements(), { rig, world, invalidate: loop.invalidate }, handlers),
      press.stop,
    ];
    loop.invalidate();
    handlers.current.onCapture?.(world.capture);
    return () => {
      handlers.current.onCapture?.(null);
      handlers.current.onDetail?.(null);
      for (const stop of stops) stop();
      loop.stop();
      world.dispose();
    };
  }, [left, right, needsSmoothEdges]);

  return <div ref={host} aria-hidden="true" style={{ position: 'absolute', pointerEvents: 'none' }} />;
}

function worldState(state: State): Omit<WorldState, 'isHeld' | 'isMotionReduced'> {
  const { results, view } = state;
  return {
    repetitions: { left: shownRepetition(state, 'left'), right: shownRepetition(state, 'right') },
    isStale: { left: results.left.kind !== 'repetition', right: results.right.kind !== 'repetition' },
    loads: { left: shownLoads(state, 'left')?.loads ?? null, right: shownLoads(state, 'right')?.loads ?? null },
    view,
  };
}

function listen(
  elements: Readonly<Record<Side, HTMLElement | null>>,
  { rig, world: { pick, pointAt }, invalidate }: { rig: CameraRig; world: World; invalidate: () => void },
  handlers: RefObject<Pick<SceneProps, 'onOrbit' | 'onReset' | 'onSelectMuscle'>>,
): (() => void)[] {
  return SIDES.flatMap((side) => {
    const element = elements[side];
    if (!element) return [];
    const byHand = (): void => {
      handlers.current.onOrbit?.(side);
      invalidate();
    };
    return [
      listenToPane(element, {
        turn: (dx, dy) => {
          rig.turn(side, dx, dy);
          byHand();
        },
        zoom: (factor) => {
          rig.zoom(side, factor);
          byHand();
        },
        reset: () => handlers.current.onReset?.(side),
        press: (x, y) => handlers.current.onSelectMuscle?.(pick(side, x, y)),
        hover: (at) => {
          const muscle = at && pick(side, at.x, at.y);
          element.style.cursor = muscle ? 'pointer' : '';
          pointAt(side, at && muscle ? { ...at, muscle } : null);
          invalidate();
        },
      }),
    ];
  });
}
