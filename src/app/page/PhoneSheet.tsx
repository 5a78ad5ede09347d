import { useState } from 'react';
import { Segmented } from '../../controls/Segmented';
import { SIDES, type Side } from '../../display/side';
import { exerciseOf, nameOf, type SetupSection } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../../ui/marks/Mark';
import { HipWorkLine } from '../../ui/pane/HipWorkLine';
import { StopLine } from '../../ui/pane/PaneHead';
import { Readout } from '../../ui/pane/Readout';
import { ExerciseGroup } from '../../ui/setup/ExerciseGroup';
import { LifterGroup } from '../../ui/setup/LifterGroup';
import { LifterLine } from '../../ui/setup/LifterLine';
import { LoadGroup } from '../../ui/setup/LoadGroup';
import { FirstQuestions } from '../../ui/setup/Questions';
import { Sheet, type SheetTab } from '../../ui/sheets/Sheet';
import styles from './app.module.css';
import { Charts } from './Charts';
import { DifferencesRoom } from './DifferencesRoom';
import { LoadSection } from './LoadSection';

/** Setup, numbers and charts of a phone, under figures that stay in sight. */
export function PhoneSheet({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const [tab, setTab] = useState<SheetTab>('setup');
  return (
    <Sheet
      isOpen={isOpen}
      tab={tab}
      onOpen={onOpen}
      onTab={(next) => {
        setTab(next);
        onOpen(true);
      }}
    >
      {tab === 'setup' && <SetupTab />}
      {tab === 'numbers' && <NumbersTab />}
      {tab === 'charts' && (
        <div className={styles.sheetCharts}>
          <Charts />
          <LoadSection />
        </div>
      )}
    </Sheet>
  );
}

function SetupTab() {
  const [scope, setScope] = useState<SetupSection>('left');
  const left = useLockout((state) => exerciseOf(state.decided.comparison, 'left').shortLabel);
  const right = useLockout((state) => exerciseOf(state.decided.comparison, 'right').shortLabel);
  const name = (side: Side, label: string) => ({
    value: side as SetupSection,
    content: (
      <>
        <Mark side={side} />
        {label}
      </>
    ),
  });
  return (
    <div className={styles.setup}>
      <FirstQuestions />
      <LifterLine />
      <div className={styles.differences}>
        <DifferencesRoom />
      </div>
      <div className={styles.sideTabs}>
        <Segmented
          look="wide"
          label="What to set"
          options={[
            name('left', left),
            name('right', right),
            { value: 'loads' as SetupSection, content: 'Loads' },
            { value: 'lifter' as SetupSection, content: 'Lifter' },
          ]}
          value={scope}
          onChange={setScope}
        />
      </div>
      {scope === 'lifter' && <LifterGroup hasTitle={false} />}
      {scope === 'loads' && <LoadGroup hasTitle={false} />}
      {scope !== 'lifter' && scope !== 'loads' && <ExerciseGroup key={scope} side={scope} hasTitle={false} />}
    </div>
  );
}

function NumbersTab() {
  return (
    <div className={styles.numbers}>
      {SIDES.map((side) => (
        <SideNumbers key={side} side={side} />
      ))}
    </div>
  );
}

function SideNumbers({ side }: { side: Side }) {
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  return (
    <section aria-label={label}>
      <h3>
        <Mark side={side} />
        {label}
      </h3>
      <HipWorkLine side={side} />
      <StopLine side={side} />
      <Readout side={side} />
    </section>
  );
}
