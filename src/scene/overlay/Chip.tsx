import styles from './overlay.module.css';

export interface ChipText {
  readonly strong: string;
  readonly words?: string;
  /** On a line of its own. */
  readonly second?: string;
}

/** A label over a figure, moved and written anew each frame. */
export interface ChipNow {
  /** For the `ref` of its element. */
  readonly hold: (element: HTMLElement | null) => void;
  readonly write: (text: ChipText) => void;
  /** px */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Puts it there; null hides it. */
  readonly place: (at: { readonly left: number; readonly top: number } | null) => void;
}

export function createChip(): ChipNow {
  let element: HTMLElement | null = null;
  let pattern = '';
  let shown = '';
  const sizes = new Map<string, { width: number; height: number }>();
  return {
    hold: (held) => {
      element = held;
      shown = '';
    },
    write: ({ strong, words = '', second = '' }) => {
      const next = `${strong}|${words}|${second}`;
      if (next === shown || !element) return;
      shown = next;
      // digits are equally wide, so a size holds for all texts of the same pattern and the page is not measured every frame
      pattern = next.replace(/\d/g, '0');
      const [first, small] = element.children as unknown as [HTMLElement, HTMLElement];
      first.children[0].textContent = strong;
      first.children[1].textContent = words === '' ? '' : ` ${words}`;
      small.textContent = second;
      small.hidden = second === '';
    },
    size: () => {
      let size = sizes.get(pattern);
      if (!size) {
        size = { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
        if (size.width > 0) sizes.set(pattern, size);
      }
      return size;
    },
    place: (at) => {
      if (!element) return;
      element.style.visibility = at ? 'visible' : 'hidden';
      if (at) element.style.transform = `translate(${at.left.toFixed(1)}px, ${at.top.toFixed(1)}px)`;
    },
  };
}

export function Chip({ chip, look = '' }: { readonly chip: ChipNow; readonly look?: string }) {
  return (
    <div ref={chip.hold} className={`${styles.tag} ${look}`} data-label="">
      <span>
        <b />
        <span />
      </span>
      <small hidden />
    </div>
  );
}
