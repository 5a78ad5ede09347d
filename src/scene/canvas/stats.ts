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

/** Debug overlays, `?debug=a,b`: `stats` publishes SceneStats on window. */
export function isDebugging(overlay: 'stats'): boolean {
  const asked = new URLSearchParams(window.location.search).get('debug') ?? '';
  return asked.split(',').includes(overlay);
}
