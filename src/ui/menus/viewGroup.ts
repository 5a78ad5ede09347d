import { choice, type MenuGroup } from '../../controls/menuEntry';
import type { PresetName } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { requestPresets } from '../../state/view';
import { VIEW_NAMES } from './viewNames';

/** Where both figures are seen from, for pages without room for the views in the figures; null where they are drawn flat. */
export function useViewGroup(): MenuGroup | null {
  const left = useLockout((state) => state.view.preset.left.name);
  const right = useLockout((state) => state.view.preset.right.name);
  const isFlat = useLockout((state) => state.view.detail === 'flat');
  if (isFlat) return null;
  const shown = left === right ? left : null;
  const names = Object.keys(VIEW_NAMES) as PresetName[];
  return {
    kind: 'group',
    label: 'View',
    hint: shown ? VIEW_NAMES[shown] : 'By hand',
    entries: names.map((name) => choice(VIEW_NAMES[name], name === shown, () => requestPresets(name))),
  };
}
