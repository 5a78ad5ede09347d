/** Draws one path of the page, or a path and its halo, anew each frame. */
export interface Pen {
  /** For `ref` of the paths it draws. */
  readonly hold: (path: SVGPathElement | null) => (() => void) | undefined;
  readonly draw: (d: string) => void;
}

export function createPen(): Pen {
  const paths = new Set<SVGPathElement>();
  let last = '';
  return {
    hold: (path) => {
      if (!path) return undefined;
      paths.add(path);
      path.setAttribute('d', last);
      return () => paths.delete(path);
    },
    draw: (d) => {
      if (d === last) return;
      last = d;
      for (const path of paths) path.setAttribute('d', d);
    },
  };
}
