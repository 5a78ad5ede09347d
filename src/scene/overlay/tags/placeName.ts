import type { Box } from '../../base/box';
import { layoutTags, type PaneRoom, type TagPlace } from './layoutTags';

/** What the pointer itself covers, from its tip, px. */
const POINTER = { left: -3, top: -3, width: 17, height: 24 } as const;
/** Above the tip, px. */
const RISE = 24;

/** Above the pointer or beside it, off the other chips; over them only where the pane has no room left. */
export function placeName(
  size: { readonly width: number; readonly height: number },
  tip: { readonly x: number; readonly y: number },
  room: PaneRoom,
  chips: readonly Box[],
): TagPlace {
  const wish = { ...size, x: tip.x, y: tip.y - RISE };
  const pointer = { ...POINTER, left: tip.x + POINTER.left, top: tip.y + POINTER.top };
  const [free] = layoutTags([wish], { ...room, taken: [...(room.taken ?? []), ...chips, pointer] });
  return free.isShown ? free : layoutTags([wish], room)[0];
}
