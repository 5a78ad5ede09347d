import type { Annotation } from '../annotation';
import { layoutTags, type TagPlace, type TagWish } from './layoutTags';
import { isInSight } from './planTags';
import type { TagName } from './tagName';
import { jointOf, type TagPlanner, type TagScene } from './tagPlanner';

/**
 * Where chips lie at an instant: by their joints as planned, and as near to that as pane, controls and more important chips
 * allow. Those without a place are left out: their joint is outside the pane, or there is no room.
 */
export function placeTags(
  plan: TagPlanner,
  scene: TagScene,
  annotation: Annotation,
): Readonly<Partial<Record<TagName, TagPlace>>> {
  const { project, room } = scene;
  const offsets = plan(scene);
  const joints = scene.chips.map((chip) => ({ ...chip, joint: jointOf(chip.name, annotation, project) }));
  const inSight = joints.filter(({ joint }) => isInSight(joint, room));
  const wishes = inSight.map(({ name, size, joint: [x, y] }): TagWish => {
    const [dx, dy] = offsets[name] ?? [0, 0];
    return { ...size(), x: x + dx, y: y + dy };
  });
  const places: Partial<Record<TagName, TagPlace>> = {};
  layoutTags(wishes, room).forEach((place, i) => {
    if (place.isShown) places[inSight[i].name] = place;
  });
  return places;
}
