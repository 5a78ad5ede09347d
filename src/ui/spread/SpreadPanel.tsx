import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { Message } from '../../controls/Message';
import { Segmented } from '../../controls/Segmented';
import { SECTIONS, type Section } from '../../display/sections';
import type { SettingPlace } from '../../display/settingPlace';
import type { Side } from '../../display/side';
import { SPREAD_SCOPES, type SpreadChoice } from '../../display/spreadChoice';
import { percent, SCOPE_WORDS } from '../../display/spreadWords';
import type { Ranked } from '../../model/uncertainty/ranking';
import { Mark } from '../marks/Mark';
import styles from './spread.module.css';

/** One number of a side: as it is set, and where draws have it. */
export interface SpreadRow {
  readonly label: string;
  /** What is asked to know why it spreads. */
  readonly ranked: Ranked;
  readonly asSet: string;
  readonly half: string;
  readonly nine: string;
}

interface RankedRow {
  readonly label: string;
  readonly total: number;
  readonly first: number;
  readonly kind: string;
  readonly provenance: string;
  readonly way: RankedWay;
}

/** Where a bar leads: to the slider of its setting, or to where docs tell of what nobody sets. */
export type RankedWay = { readonly setting: SettingPlace } | { readonly section: Section };

/** What decides one number of a side. */
export interface Ranking {
  readonly side: Side;
  readonly ranked: Ranked;
  readonly rows: readonly RankedRow[] | 'awaited' | 'lost';
}

interface SpreadSide {
  readonly side: Side;
  readonly name: string;
  readonly isLost: boolean;
  readonly isDone: boolean;
  readonly drawn: number;
  readonly rows: readonly SpreadRow[];
  readonly refused: string | null;
  readonly stops: string | null;
}

interface SpreadPanelProps {
  readonly choice: SpreadChoice;
  readonly help: string;
  readonly sides: readonly SpreadSide[];
  readonly ranking: Ranking | null;
  readonly onChoose: (change: Partial<SpreadChoice>) => void;
  readonly onWhy: (side: Side, ranked: Ranked) => void;
  readonly onSetting: (place: SettingPlace) => void;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
}

const SCOPES = SPREAD_SCOPES.map((value) => ({ value, content: SCOPE_WORDS[value] }));

/** How far the numbers of both sides spread, of whom, and why. */
export function SpreadPanel({ choice, help, sides, ranking, onChoose, ...rest }: SpreadPanelProps) {
  return (
    <Dialog title="How sure is that?" isOpen look="wide" onClose={rest.onClose}>
      <div className={styles.body}>
        <p className={styles.about}>
          The same exercises, simulated with many bodies and machines drawn from published and assumed distributions.
          Nobody was measured here; what is set on the page stays. Each distribution with its source:{' '}
          <a href={SECTIONS.uncertainty.address}>{SECTIONS.uncertainty.title}</a>.
        </p>
        <Segmented
          label="What varies"
          options={SCOPES}
          value={choice.scope}
          onChange={(scope) => onChoose({ scope })}
        />
        <p className={styles.help}>{help}</p>
        <label className={styles.shown}>
          <input
            type="checkbox"
            checked={choice.isShown}
            onChange={(event) => onChoose({ isShown: event.target.checked })}
          />
          Beside the verdicts
        </label>
        {sides.some(({ isLost }) => isLost) ? (
          <Message
            icon="info"
            title="The draws could not be worked out"
            text="A part of the page did not load: the connection is gone, or the page was renewed meanwhile."
            actions={[{ label: 'Try again', icon: 'reset', onPress: rest.onTryAgain }]}
          />
        ) : (
          sides.map((side) => (
            <SideOf key={side.side} of={side} ranking={ranking?.side === side.side ? ranking : null} {...rest} />
          ))
        )}
      </div>
    </Dialog>
  );
}

interface SideProps extends Pick<SpreadPanelProps, 'onWhy' | 'onSetting'> {
  readonly of: SpreadSide;
  readonly ranking: Ranking | null;
}

function SideOf({ of, ranking, onWhy, onSetting }: SideProps) {
  const { side, name, isDone, drawn, rows, refused, stops } = of;
  return (
    <section className={styles.side} data-side={side} aria-label={`${name}, ${side}`}>
      <h3>
        <Mark side={side} />
        {name}
      </h3>
      <p className={styles.drawn} role="status">
        {isDone ? `${drawn} draws.` : drawn > 0 ? `${drawn} draws so far…` : 'Drawing…'} {isDone && refused}
      </p>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">As set</th>
              <th scope="col">Half between</th>
              <th scope="col">9 in 10 between</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, asSet, half, nine, ranked }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{asSet}</td>
                <td>{half}</td>
                <td>{nine}</td>
                <td>
                  <Button isSmall look="line" aria-label={`Why? ${label}`} onClick={() => onWhy(side, ranked)}>
                    Why?
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ranking && <Bars ranking={ranking} rows={rows} onSetting={onSetting} />}
      {stops && <p className={styles.help}>{stops}</p>}
    </section>
  );
}

/** Shares below this are not told one by one. */
const LEAST = 0.02;

interface BarsProps extends Pick<SpreadPanelProps, 'onSetting'> {
  readonly ranking: Ranking;
  readonly rows: readonly SpreadRow[];
}

function Bars({ ranking, rows, onSetting }: BarsProps) {
  const label = rows.find(({ ranked }) => ranked === ranking.ranked)?.label ?? '';
  if (ranking.rows === 'awaited') return <p role="status">Working out what decides…</p>;
  if (ranking.rows === 'lost') return <p role="status">What decides could not be worked out.</p>;
  const told = ranking.rows.filter(({ total }) => total >= LEAST);
  if (told.length === 0) return <p role="status">{label} does not spread: nothing that varies here changes it.</p>;
  return (
    <figure className={styles.why} aria-label={`Why ${label} spreads`}>
      <figcaption>
        {label}: how much of the spread hangs on what, with all it takes part in. Shares can add up to more than 100 %.
      </figcaption>
      <ul>
        {told.map(({ label: what, total, kind, provenance, way }) => (
          <li key={what}>
            {'setting' in way ? (
              <button type="button" title="To its slider" onClick={() => onSetting(way.setting)}>
                {what}
              </button>
            ) : (
              <a href={way.section.address} title={way.section.title}>
                {what}
              </a>
            )}
            <span className={styles.bar}>
              <i style={{ width: `${Math.min(100, 100 * total)}%` }} />
            </span>
            <span>{percent(Math.min(1, total))}</span>
            <small>
              {kind}, {provenance}
              {'section' in way && ', no slider'}
            </small>
          </li>
        ))}
      </ul>
    </figure>
  );
}
