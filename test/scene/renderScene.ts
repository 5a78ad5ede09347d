import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import { act, createElement, type ReactNode } from 'react';
import type { Scene } from 'three';
import '../../src/scene/canvas/catalogue';
import type { Repetition } from '../../src/model/result';
import { createPane, PaneContext, type PaneNow } from '../../src/scene/base/paneNow';
import { beginFrame, showInstant } from '../../src/scene/base/showInstant';
import { blindRenderer } from './blindRenderer';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A pane whose things move as in the page, but are never drawn. */
export interface ScenePane {
  readonly pane: PaneNow;
  readonly scene: Scene;
  readonly render: (things: ReactNode) => Promise<void>;
  /** Moves everything to a phase, as a frame does. */
  readonly move: (repetition: Repetition, phase: number) => void;
  /** How often something has asked for a frame. */
  readonly framesAsked: () => number;
  readonly unmount: () => Promise<void>;
}

export async function openPane(): Promise<ScenePane> {
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(document.createElement('canvas'));
  const size = { width: 100, height: 100, top: 0, left: 0 };
  await root.configure({ gl: blindRenderer(), frameloop: 'never', size });
  const pane = createPane('left');
  const store = await act(async () => root.render(null));
  let framesAsked = 0;
  store.setState({
    invalidate: () => {
      framesAsked++;
    },
  });
  return {
    pane,
    scene: store.getState().scene,
    render: (things) => act(async () => void root.render(createElement(PaneContext, { value: pane }, things))),
    move: (repetition, phase) => {
      beginFrame(pane);
      showInstant(pane, repetition, phase);
      store.getState().advance(0);
    },
    framesAsked: () => framesAsked,
    unmount: () => act(async () => root.unmount()),
  };
}
