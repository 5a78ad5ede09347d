import styles from './overlay.module.css';

/** Draws an overlay's lines and chips as the page shows them onto a canvas whose unit is a CSS pixel of the pane. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: HTMLElement, hasLabels: boolean): void {
  for (const path of overlay.querySelectorAll('path'))
    if (hasLabels || !path.classList.contains(styles.leader)) paintPath(context, path);
  if (!hasLabels) return;
  const pane = overlay.getBoundingClientRect();
  for (const chip of overlay.querySelectorAll<HTMLElement>(':scope > div')) paintChip(context, chip, pane);
}

function paintPath(context: CanvasRenderingContext2D, path: SVGPathElement): void {
  const d = path.getAttribute('d');
  if (!d) return;
  const style = getComputedStyle(path);
  const shape = new Path2D(d);
  context.save();
  context.lineJoin = 'round';
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity);
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(shape);
  }
  if (style.stroke !== 'none') {
    context.globalAlpha = Number(style.opacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(Number.parseFloat),
    );
    context.stroke(shape);
  }
  context.restore();
}

function paintChip(context: CanvasRenderingContext2D, chip: HTMLElement, pane: DOMRect): void {
  const style = getComputedStyle(chip);
  if (style.visibility === 'hidden') return;
  const box = chip.getBoundingClientRect();
  context.fillStyle = style.backgroundColor;
  context.beginPath();
  context.roundRect(
    box.left - pane.left,
    box.top - pane.top,
    box.width,
    box.height,
    Number.parseFloat(style.borderRadius),
  );
  context.fill();
  const texts = document.createTreeWalker(chip, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) paintText(context, texts.currentNode as Text, pane);
}

function paintText(context: CanvasRenderingContext2D, text: Text, pane: DOMRect): void {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  if (!text.parentElement || box.width === 0) return;
  const { color, fontWeight, fontSize, fontFamily } = getComputedStyle(text.parentElement);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  context.fillStyle = color;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text.data);
  const baseline = box.top - pane.top + (box.height + ascent - descent) / 2;
  context.fillText(text.data, box.left - pane.left, baseline);
}
