import { Dialog } from '../../controls/Dialog';
import { ADULTS, PUBLISHED_HIP_FLEXION } from '../../display/population/population';
import { SECTIONS } from '../../display/sections';
import { useLockout } from '../../state/useLockout';
import { AngleRows } from './AngleRows';
import styles from './people.module.css';
import { StopRows } from './StopRows';

const COUNT = ADULTS.lifters.toLocaleString('en-US');
const [LEAST, MOST] = PUBLISHED_HIP_FLEXION;

/** Where a simulated population ends in both exercises: at the extended end, at the flexed one, and what stops it there. */
export function PeoplePanel({ onClose }: { readonly onClose: () => void }) {
  const units = useLockout(({ view }) => view.units);
  return (
    <Dialog title="Where people end" isOpen look="wide" onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.about}>
          <strong>Simulated population, not measured people.</strong> {COUNT} adults, half of them women, each with
          stature, mass, proportions and mobility drawn from distributions, most of them published, the middle of
          stature and mass from memory (<a href={SECTIONS.uncertainty.address}>{SECTIONS.uncertainty.title}</a>).
          Machines stand at their defaults, foot height apart, and the leg press goes down until something stops it. Age
          moves strength alone in this model, so it changes nothing here. Seed {ADULTS.seed}, {ADULTS.software}.
        </p>
        <AngleRows
          title="Short of straight at the top"
          about="Thigh–trunk angle left where the legs or the hips are extended; 0° is straight."
          of="deficit"
          scale={[0, 120]}
          units={units}
        />
        <AngleRows
          title="Bent at the bottom"
          about="Thigh–trunk angle at the deepest point, hip joint and pelvis together. The hip thrust goes to its set depth of 100°."
          of="depth"
          scale={[60, 180]}
          units={units}
        />
        <AngleRows
          title="Of it, in the hip joint alone"
          about={`The band is how far the hip joint itself bends in 200 people with healthy hips, ${LEAST}° to ${MOST}° (Elson & Aspinall 2008). The limits of these lifters are drawn from that range; how much of it an exercise uses is the model’s.`}
          of="hip"
          scale={[60, 180]}
          band={PUBLISHED_HIP_FLEXION}
          units={units}
        />
        <StopRows units={units} />
      </div>
    </Dialog>
  );
}
