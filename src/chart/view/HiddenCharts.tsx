import { Button } from '../../controls/Button';
import type { BoardItem } from '../data/late';
import styles from './chart.module.css';

interface HiddenChartsProps {
  readonly charts: readonly BoardItem[];
  readonly onShow: (id: string) => void;
  /** Null while every chart is where it comes by itself. */
  readonly onUsual: (() => void) | null;
}

/** The way back to charts that were put out of sight, and to the usual order. */
export function HiddenCharts({ charts, onShow, onUsual }: HiddenChartsProps) {
  if (charts.length === 0 && !onUsual) return null;
  return (
    <p className={styles.hiddenCharts}>
      {charts.length > 0 && 'Hidden:'}
      {charts.map(({ id, title }) => (
        <Button key={id} isSmall look="line" aria-label={`Show ${title}`} onClick={() => onShow(id)}>
          {title}
        </Button>
      ))}
      {onUsual && (
        <Button isSmall onClick={onUsual}>
          {charts.length > 0 ? 'Show all, usual order' : 'Usual order'}
        </Button>
      )}
    </p>
  );
}
