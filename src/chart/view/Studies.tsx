import { Help } from '../../controls/Help';
import { firstUpper } from '../../display/firstLetter';
import type { Published } from '../data/backdrop';
import type { ChartDefinition } from '../data/definition';
import { publishedSentence } from '../data/evidence/publishedFor';
import type { PlotLayout } from '../layout/plotLayout';
import styles from './chart.module.css';

interface StudiesProps {
  readonly layout: PlotLayout;
  readonly studies: readonly Published[];
  readonly definition: ChartDefinition;
}

/** Drawings are laid out for the usual size of text, and grow with it. */
const inRem = (px: number): string => `${px / 16}rem`;

/** Names of what studies tell, over the plot where the layout has them: under the mouse and on focus each tells its source. */
export function Studies({ layout: { curveNames }, studies, definition }: StudiesProps) {
  return studies.map((study) => {
    const place = curveNames.find(({ key }) => key === study.key);
    if (!place) return null;
    const sentence = publishedSentence(study, definition);
    return (
      <span key={study.key} className={styles.study} style={{ left: inRem(place.box.left), top: inRem(place.box.top) }}>
        <Help text={`${firstUpper(sentence)}.`} source={study.citation} section={null}>
          {study.name}
        </Help>
      </span>
    );
  });
}
