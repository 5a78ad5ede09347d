/** What this browser can draw with. */
export interface WebglProbe {
  readonly isThere: boolean;
  /** Name of the graphics hardware, '' where the browser keeps it to itself. */
  readonly rendererName: string;
}

let probe: WebglProbe | null = null;

/** Whether this browser can draw the 3D scene at all. Asked once. */
export function hasWebgl(): boolean {
  return probeWebgl().isThere;
}

export function probeWebgl(): WebglProbe {
  probe ??= tryContext();
  return probe;
}

function tryContext(): WebglProbe {
  const none: WebglProbe = { isThere: false, rendererName: '' };
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return none;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const rendererName = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
    // the context is only a question: give it back at once
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return { isThere: true, rendererName };
  } catch {
    return none;
  }
}
