/** A picture's part that is drawn on, on white paper. */
export interface Cut {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** Fainter is no part of a figure, of 255. */
const FAINT = 12;
const QUALITY = 0.92;

/** Cuts pictures of one size to what is drawn on any of them, so that they stay comparable. */
export function trimPictures(canvases: readonly HTMLCanvasElement[]): Cut[] {
  const boxes = canvases.map(drawnBox);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(1, Math.max(...boxes.map((box) => box.right)) - left);
  const height = Math.max(1, Math.max(...boxes.map((box) => box.bottom)) - top);
  return canvases.map((canvas) => {
    const cut = document.createElement('canvas');
    Object.assign(cut, { width, height });
    const context = cut.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(canvas, -left, -top);
    return { href: cut.toDataURL('image/jpeg', QUALITY), width, height };
  });
}

function drawnBox(canvas: HTMLCanvasElement) {
  const { width, height } = canvas;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, width, height);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[4 * (y * width + x) + 3] <= FAINT) continue;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
      if (y < box.top) box.top = y;
      box.bottom = y + 1;
    }
  return box;
}
