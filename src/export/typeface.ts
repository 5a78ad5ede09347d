/**
 * A drawing with the page's type in it, so that it looks the same where that is not installed, and in a picture made of it:
 * pictures are drawn without the page's fonts. `woff2` in base64; null leaves the type to whoever shows the drawing.
 */
export function inType(svg: string, woff2: string | null): string {
  if (woff2 === null) return svg;
  const face = `@font-face{font-family:Inter;font-weight:100 900;src:url("data:font/woff2;base64,${woff2}") format("woff2")}`;
  return svg.replace('>', `>\n<style>${face}</style>`);
}
