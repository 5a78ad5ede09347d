import { useState } from 'react';
import { Help } from '../../controls/Help';
import { Segmented, type SegmentedOption } from '../../controls/Segmented';
import { EQUAL_KILOGRAMS, FORCES_LOST, LOAD_RULE_HELP, matchSentence } from '../../display/loadWords';
import { parsePercent } from '../../display/parseQuantity';
import { SECTIONS } from '../../display/sections';
import { orderSettings } from '../../display/settings';
import { actionOf, isHistory } from '../../display/shortcuts';
import { SIDES, type Side } from '../../display/side';
import type { SettingSpec } from '../../model/setting';
import { exerciseOf, specsOf } from '../../state/comparison';
import { setLoadRule } from '../../state/matches';
import { solvedSides } from '../../state/solvedSides';
import { EFFORT_GOALS, type LoadRuleChoice } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './loadGroup.module.css';
import { FoldedRows, SettingRows } from './SettingRows';
import { SetupGroup } from './SetupGroup';
import setup from './setup.module.css';

const RULES: readonly SegmentedOption<LoadRuleChoice>[] = [
  { value: 'typed', content: 'By hand', label: 'By hand, loads as typed' },
  { value: 'peak-hip-moment', content: 'Same moment', label: 'Same moment, peak of the hip' },
  { value: 'peak-effort', content: 'Same effort', label: 'Same effort, peak of the hip' },
];

/** What both exercises weigh, by which rule. */
export function LoadGroup({ hasTitle = true }: { hasTitle?: boolean }) {
  return (
    <SetupGroup scope="loads" title="Load" atRest="all at default" hasTitle={hasTitle}>
      <RuleRow />
      {SIDES.map((side) => (
        <SideLoads key={side} side={side} />
      ))}
    </SetupGroup>
  );
}

function RuleRow() {
  const rule = useLockout((state) => state.decided.loadRule);
  return (
    <div className={styles.rule}>
      <Segmented look="wide" label="Load rule" options={RULES} value={rule} onChange={(next) => setLoadRule(next)} />
      {rule === 'peak-effort' && <EffortField />}
      {rule === 'typed' ? (
        <p className={styles.help}>
          <Help text={LOAD_RULE_HELP} section={SECTIONS.loadRules} keepsName>
            {EQUAL_KILOGRAMS}
          </Help>
        </p>
      ) : (
        <Found />
      )}
    </div>
  );
}

/** The sentence of each load the rule looks for. */
function Found() {
  const goal = useLockout((state) => state.decided.effortGoal);
  return (
    <>
      {goal === null && <p className={styles.help}>The left side keeps its load.</p>}
      {solvedSides({ loadRule: 'peak-effort', effortGoal: goal }).map((side) => (
        <FoundOn key={side} side={side} />
      ))}
    </>
  );
}

function FoundOn({ side }: { side: Side }) {
  const rule = useLockout((state) => state.decided.loadRule);
  const match = useLockout((state) => state.answers.matches[side]);
  const name = useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
  const spec = useLoadSpec(side);
  const units = useLockout((state) => state.view.units);
  const isSearchable = useLockout(({ results }) => SIDES.every((each) => results[each].kind === 'repetition'));
  const areLost = useLockout(({ answers }) => answers.areForcesLost);
  if (!spec || rule === 'typed') return null;
  const sentence = areLost
    ? `No load of ${name} could be looked for. ${FORCES_LOST}`
    : match?.found
      ? matchSentence(spec, rule, match.found, units)
      : match || !isSearchable
        ? `${name} has no repetition to match with.`
        : `Looking for the load of ${name}…`;
  return (
    <p className={styles.found} data-side={side}>
      <Mark side={side} />
      <span>{sentence}</span>
    </p>
  );
}

const EFFORT_SENTENCE = `Peak effort takes ${EFFORT_GOALS.min * 100} to ${EFFORT_GOALS.max * 100} %, or nothing.`;

/** Effort of both exercises in %; left empty, that of the left one. */
function EffortField() {
  const goal = useLockout((state) => state.decided.effortGoal);
  const [draft, setDraft] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const shown = goal === null ? '' : String(Math.round(goal * 100));
  const commit = (text: string) => {
    setDraft(null);
    if (text === shown) return;
    const isEmpty = text.trim() === '';
    const wanted = isEmpty ? null : parsePercent(text);
    const isTaken = isEmpty || (wanted !== null && wanted >= EFFORT_GOALS.min && wanted <= EFFORT_GOALS.max);
    setNote(isTaken ? null : EFFORT_SENTENCE);
    if (isTaken && wanted !== goal) setLoadRule('peak-effort', wanted);
  };
  return (
    <>
      <label className={styles.effort}>
        Both at
        <span className={setup.tempoField}>
          <input
            type="text"
            inputMode="decimal"
            aria-label="Peak effort of both exercises in percent; empty follows the left one"
            placeholder="as left"
            value={draft ?? shown}
            data-at-rest={draft === null || undefined}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={(event) => draft !== null && commit(event.target.value)}
            onKeyDown={(event) => {
              if (draft === null && isHistory(actionOf('page', event))) return;
              event.stopPropagation();
              if (event.key === 'Enter') commit(event.currentTarget.value);
              if (event.key === 'Escape') setDraft(null);
            }}
          />
          %
        </span>
      </label>
      {note !== null && (
        <p className={styles.help} role="status">
          {note}
        </p>
      )}
    </>
  );
}

function useLoadSpec(side: Side): SettingSpec | undefined {
  return useLockout((state) => specsOf(state.decided.comparison, side)).find(({ key }) => key === 'load');
}

function SideLoads({ side }: { side: Side }) {
  const { shortLabel, settings } = useLockout((state) => exerciseOf(state.decided.comparison, side));
  const { loads } = orderSettings(settings);
  const main = loads.filter(({ key }) => key === 'load');
  const more = loads.filter(({ key }) => key !== 'load');
  return (
    <section className={styles.side} data-side={side} aria-label={`${shortLabel}, load, ${side}`}>
      <h4>
        <Mark side={side} />
        {shortLabel}
      </h4>
      <SettingRows scope={side} specs={main} />
      <FoldedRows scope={side} specs={more} owner={`load of ${shortLabel}`} />
    </section>
  );
}
