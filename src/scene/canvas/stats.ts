import { SIDES } from '../../display/side';
import type { PanesNow } from '../base/paneNow';

/** Counters of the last drawn frame, both panes together; there for the bench with `?debug=stats`. */
export interface SceneStats {
  /** Frames drawn since the page was opened. */
  frames: number;
  triangles: number;
  calls: number;
  /** Script time of the last frame: moving everything, without the drawing itself. ms. */
  scriptMs: number;
  /** Part of it spent on muscle bodies. ms. */
  muscleMs: number;
  /** Part of it spent on lines and labels over the figures. ms. */
  labelMs: number;
  quality: string;
  /** Whether both figures had bones and skin of their own, not those of a moment before. */
  isComplete: boolean;
}

declare global {
  interface Window {
    __lockoutScene?: SceneStats;
  }
}

/** What three counted since it was last told to begin anew. */
interface Counted {
  readonly render: { readonly triangles: number; readonly calls: number };
}

/** Watches what a frame costs. */
export interface FrameMeter {
  readonly stats: SceneStats;
  readonly begin: (isPlaying: boolean) => void;
  /** Whether the clock ran at the last frame. */
  readonly wasPlaying: () => boolean;
  /** Runs a part of the frame that is drawing, not moving. */
  readonly draw: (render: () => void) => void;
  readonly end: (panes: PanesNow, quality: string, counted: Counted) => void;
}

export function createFrameMeter(): FrameMeter {
  const stats: SceneStats = {
    frames: 0,
    triangles: 0,
    calls: 0,
    scriptMs: 0,
    muscleMs: 0,
    labelMs: 0,
    quality: '',
    isComplete: false,
  };
  let start = 0;
  let drawing = 0;
  let wasPlaying = false;
  return {
    stats,
    wasPlaying: () => wasPlaying,
    begin: (isPlaying) => {
      wasPlaying = isPlaying;
      start = performance.now();
      drawing = 0;
    },
    draw: (render) => {
      const before = performance.now();
      render();
      drawing += performance.now() - before;
    },
    end: (panes, quality, { render }) => {
      const sum = (of: 'muscleMs' | 'overMs' | 'waiting'): number =>
        SIDES.reduce((all, side) => all + (panes[side].instant ? panes[side][of] : 0), 0);
      Object.assign(stats, {
        frames: stats.frames + 1,
        triangles: render.triangles,
        calls: render.calls,
        scriptMs: performance.now() - start - drawing,
        muscleMs: sum('muscleMs'),
        labelMs: sum('overMs'),
        quality,
        isComplete: sum('waiting') === 0,
      });
    },
  };
}

/** Debug overlays, `?debug=a,b`: `stats` publishes SceneStats on window. */
export function isDebugging(overlay: 'stats'): boolean {
  const asked = new URLSearchParams(window.location.search).get('debug') ?? '';
  return asked.split(',').includes(overlay);
}
