import { useMemo } from 'react';
import { armByAngle, turnOf } from '../../chart/data/byAngle/armByAngle';
import { forceByLength } from '../../chart/data/byAngle/forceByLength';
import { ARM_BY_ANGLE, SECOND_ARM_BY_ANGLE } from '../../chart/data/late';
import type { LatePlace } from '../../chart/view/boardPlace';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { choice } from '../../controls/menuEntry';
import { ARM_TURNS, type ArmTurn } from '../../display/armTurn';
import { firstUpper } from '../../display/firstLetter';
import { DIRECTIONS } from '../../display/muscleArm';
import { muscleOf, wholeOf } from '../../display/muscles';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';

const FIRST = 'glmax';
const SECOND = 'glmed';

/** The arm of gluteus maximus, or of the muscle that is picked, over the angle of its joint. */
export function ArmByAngle({ show }: LatePlace) {
  const picked = useLockout(({ view }) => view.selectedMuscle);
  return <Arm id={ARM_BY_ANGLE.id} muscle={picked ?? FIRST} show={show} />;
}

/** The arm of gluteus medius; of gluteus maximus while medius is the picked one. */
export function SecondArmByAngle({ show }: LatePlace) {
  const isPicked = useLockout(({ view }) => view.selectedMuscle !== null && wholeOf(view.selectedMuscle).id === SECOND);
  return <Arm id={SECOND_ARM_BY_ANGLE.id} muscle={isPicked ? FIRST : SECOND} show={show} />;
}

interface ArmProps extends Pick<LatePlace, 'show'> {
  readonly id: string;
  readonly muscle: string;
}

function Arm({ id, muscle, show }: ArmProps) {
  const turn = useLockout(({ view }) => view.armTurn);
  const definition = useMemo(() => armByAngle(id, muscle, turn), [id, muscle, turn]);
  const control = useMemo(() => <TurnMenu muscle={muscle} turn={turn} />, [muscle, turn]);
  return show(definition, control);
}

/** "Hip extension" */
function nameOf(muscle: string, turn: ArmTurn): string {
  const { noun } = turnOf(muscleOf(muscle), turn);
  return firstUpper(noun);
}

/** Picks the turn of the hip an arm is told about; a muscle of knee or ankle has its own one. */
function TurnMenu({ muscle, turn }: { muscle: string; turn: ArmTurn }) {
  if (DIRECTIONS[muscleOf(muscle).action].joint !== 'hip') return null;
  return (
    <Menu
      label="Arm of"
      entries={ARM_TURNS.map((each) => choice(nameOf(muscle, each), each === turn, () => choose({ armTurn: each })))}
      trigger={
        <>
          {nameOf(muscle, turn)}
          <Icon name="down" />
        </>
      }
      button={{ isSmall: true, look: 'line', 'aria-label': `Arm of ${nameOf(muscle, turn)}, change` }}
    />
  );
}

/** Fiber length of gluteus maximus, or of the muscle that is picked, on its force–length curves. */
export function ForceByLength({ show }: LatePlace) {
  const picked = useLockout(({ view }) => view.selectedMuscle);
  const definition = useMemo(() => forceByLength(picked ?? FIRST), [picked]);
  return show(definition);
}
