/** A line that leads to no others. */
export type MenuLine =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly hint?: string;
      /** Given for choices; absent for actions. */
      readonly isChecked?: boolean;
      /** `check` can be switched alone, `radio` is one of several. */
      readonly choice?: 'radio' | 'check';
      readonly onSelect: () => void;
    };

export type MenuEntry = MenuLine | MenuGroup;

/** More entries, one press away, in the place of the menu they are in. */
export interface MenuGroup {
  readonly kind: 'group';
  readonly label: string;
  /** What is chosen in it now. */
  readonly hint?: string;
  readonly entries: readonly MenuLine[];
}

/** One of several choices. */
export function choice(label: string, isChecked: boolean, onSelect: () => void): MenuLine {
  return { kind: 'item', choice: 'radio', label, isChecked, onSelect };
}

/** Something that is switched by itself; the menu stays open for the next. */
export function check(label: string, isChecked: boolean, onSelect: () => void): MenuLine {
  return { kind: 'item', choice: 'check', label, isChecked, onSelect };
}

/** Lines one press further. */
export function group(label: string, hint: string | undefined, entries: readonly MenuLine[]): MenuGroup {
  return { kind: 'group', label, hint, entries };
}

/** Leads to an address within the page. */
export function way(label: string, address: string): MenuLine {
  return {
    kind: 'item',
    label,
    onSelect: () => {
      window.location.hash = address;
    },
  };
}
