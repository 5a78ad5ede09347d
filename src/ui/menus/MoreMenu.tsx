import { useRef, useState } from 'react';
import { FinderPanel } from '../../controls/Finder';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { group, type MenuEntry, type MenuLine } from '../../controls/menuEntry';
import { muscleOf } from '../../display/muscles';
import { useLockout } from '../../state/useLockout';
import { useDetailGroup } from './detailGroup';
import { useFigureEntries } from './figureEntries';
import { usePageEntries } from './pageEntries';
import { QUESTION_ENTRIES } from './questionEntries';
import { useMuscleFinder } from './useMuscleFinder';
import { useViewGroup } from './viewGroup';

/** A group within a group: its lines under its name. */
function inLines(entry: MenuEntry): MenuLine[] {
  return entry.kind === 'group' ? [{ kind: 'heading', label: entry.label }, ...entry.entries] : [entry];
}

/** On phones everything beside the setup lives behind one button, each kind one press further. */
export function MoreMenu({ exports, onCopyLink }: { exports: readonly MenuEntry[]; onCopyLink: () => void }) {
  const muscle = useLockout((state) => state.view.selectedMuscle);
  const muscles = useMuscleFinder();
  const place = useRef<HTMLSpanElement>(null);
  const [isFinding, setFinding] = useState(false);
  const figures = useFigureEntries();
  const detail = useDetailGroup();
  const view = useViewGroup();
  const page = usePageEntries();
  const entries: MenuEntry[] = [
    group('Questions', undefined, QUESTION_ENTRIES),
    ...(view ? [view] : []),
    { kind: 'item', label: 'Muscles', hint: muscle ? muscleOf(muscle).short : 'All', onSelect: () => setFinding(true) },
    group('Figures', undefined, figures),
    ...(detail ? [detail] : []),
    ...page,
    { kind: 'separator' },
    { kind: 'item', label: 'Copy link', onSelect: onCopyLink },
    group('Export', undefined, exports.flatMap(inLines)),
  ];
  return (
    <span ref={place}>
      <Menu
        label="More"
        align="end"
        entries={entries}
        button={{ look: 'icon', 'aria-label': 'More' }}
        trigger={<Icon name="dots" />}
      />
      {isFinding && <FinderPanel {...muscles} anchor={place} onClose={() => setFinding(false)} />}
    </span>
  );
}
