/** Pixels of a saved picture for each px of the page. */
export const PICTURE_SCALES = [1, 2, 4] as const;
type PictureScale = (typeof PICTURE_SCALES)[number];

/** How pictures are saved. */
export interface PictureChoice {
  readonly scale: PictureScale;
  /** Without the paper or the room behind what is drawn. */
  readonly isTransparent: boolean;
}

/** Sharp in print and on dense screens. */
export const USUAL_PICTURE: PictureChoice = { scale: 2, isTransparent: false };

/** px of the page in an inch, so that a picture comes out as large on paper whatever its scale. */
export const PX_PER_INCH = 96;

/** "2×, 192 dpi". */
export function scaleLabel(scale: PictureScale): string {
  return `${scale}×, ${scale * PX_PER_INCH} dpi`;
}
