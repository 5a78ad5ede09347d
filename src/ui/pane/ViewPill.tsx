import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { Segmented, type SegmentedOption } from '../../controls/Segmented';
import type { Side } from '../../display/side';
import type { PresetName } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose, requestPreset } from '../../state/view';
import { VIEW_NAMES } from '../menus/viewNames';
import styles from './viewPill.module.css';

const VIEWS: readonly SegmentedOption<PresetName>[] = [
  { value: 'side', content: VIEW_NAMES.side },
  { value: 'front', content: VIEW_NAMES.front },
  { value: 'three-quarter', content: '¾', label: VIEW_NAMES['three-quarter'] },
  { value: 'rear', content: 'Behind', label: VIEW_NAMES.rear },
];

/** One pill on the divider turns both figures; unlinked, each pane has its own. */
export function ViewPill() {
  const isLinked = useLockout((state) => state.view.isLinked);
  if (isLinked)
    return (
      <div className={styles.pill} data-place="middle" data-over-figures="">
        <Views side="left" label="View of both figures" />
        <Button
          className={styles.link}
          aria-pressed={true}
          title="Turn either figure and both follow"
          onClick={() => choose({ isLinked: false })}
        >
          <Icon name="link" />
          <span>Linked</span>
        </Button>
      </div>
    );
  return (['left', 'right'] as const).map((side) => (
    <div key={side} className={styles.pill} data-place={side} data-over-figures="">
      <Views side={side} label={`View of the ${side} figure`} />
      <Button className={styles.link} aria-pressed={false} onClick={() => choose({ isLinked: true })}>
        <Icon name="link" />
        <span>Link</span>
      </Button>
    </div>
  ));
}

function Views({ side, label }: { side: Side; label: string }) {
  const current = useLockout((state) => state.view.preset[side].name);
  return (
    <Segmented
      look="bare"
      label={label}
      options={VIEWS}
      value={current}
      onChange={(name) => requestPreset(side, name)}
    />
  );
}
