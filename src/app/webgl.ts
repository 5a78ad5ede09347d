let answer: boolean | null = null;

/** Whether this browser can draw the figures; asked once. */
export function isDrawable(): boolean {
  answer ??= document.createElement('canvas').getContext('webgl2') !== null;
  return answer;
}
