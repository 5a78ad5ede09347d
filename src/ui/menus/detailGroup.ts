import { choice, type MenuGroup } from '../../controls/menuEntry';
import { DETAIL_CHOICES, type Detail, type DetailChoice } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';

const NAMES: Readonly<Record<DetailChoice, string>> = {
  automatic: 'Automatic',
  full: 'Full',
  medium: 'Medium',
  low: 'Low',
};

/** What is chosen, and where that says nothing, what is drawn. */
function hintOf(chosen: DetailChoice, drawn: Detail | null): string {
  const isOpen = chosen === 'automatic' && drawn !== null && drawn !== 'flat';
  return isOpen ? `${NAMES[chosen]}, ${NAMES[drawn].toLowerCase()}` : NAMES[chosen];
}

/** How finely the figures are drawn; null where they are drawn flat. */
export function useDetailGroup(): MenuGroup | null {
  const drawn = useLockout((state) => state.view.detail);
  const chosen = useLockout((state) => state.view.detailChoice);
  if (drawn === 'flat') return null;
  return {
    kind: 'group',
    label: 'Detail',
    hint: hintOf(chosen, drawn),
    entries: DETAIL_CHOICES.map((value) =>
      choice(NAMES[value], chosen === value, () => choose({ detailChoice: value })),
    ),
  };
}
