/** A page of `docs` as the build hands it to its reader: words and what they are, no markup. */
export interface Doc {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'sub' | 'sup'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | Picture
  /** To a section of these pages, or to another server. */
  | { readonly kind: 'link'; readonly to: string; readonly of: readonly Inline[] };

export interface Picture {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  /** px, for the room it takes before it is there. */
  readonly size?: { readonly width: number; readonly height: number };
}

export type Block =
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | Heading
  /** Each line in parts that stand apart. */
  | { readonly kind: 'formula'; readonly lines: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Block[])[] }
  | DocTable;

export interface Heading {
  readonly kind: 'heading';
  /** 2 for a section, 3 for a part of one. */
  readonly level: 2 | 3;
  readonly id: string;
  readonly title: string;
}

export interface DocTable {
  readonly kind: 'table';
  /** Empty where the table has no names of columns. */
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}
