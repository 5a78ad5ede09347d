import { Button } from '../../controls/Button';
import styles from './differencesRoom.module.css';
import { LatePart, late } from './LatePart';

const DIFFERENCES = late(async () => (await import('../../ui/setup/Differences')).Differences);

/** In what both sides differ; its room is kept until its program is there. */
export function DifferencesRoom() {
  return (
    <div className={styles.room}>
      <LatePart
        part={DIFFERENCES}
        props={{}}
        missing={(_, tryAgain) => (
          <p role="status">
            What differs could not be loaded.{' '}
            <Button isSmall onClick={tryAgain}>
              Try again
            </Button>
          </p>
        )}
      />
    </div>
  );
}
