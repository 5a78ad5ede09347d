/** Writing an attribute makes the browser look at its element anew, even where it says the same as before. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** To a tenth of a pixel, as attributes are written. */
export function px(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
