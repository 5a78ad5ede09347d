import { useId, useRef, useState } from 'react';
import { BOARD } from '../../chart/data/charts';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { Segmented } from '../../controls/Segmented';
import { inOrder } from '../../display/arrangement';
import { type EmbedChoice, embedAddress, embedSnippet } from '../../export/embedSnippet';
import { nameOf } from '../../state/comparison';
import { store } from '../../state/store';
import { linkNow } from '../links/link';
import styles from './embed.module.css';

const HEIGHTS = [
  { value: 'own', content: 'As it needs' },
  { value: '480', content: '480 px' },
  { value: '720', content: '720 px' },
] as const;
type Height = (typeof HEIGHTS)[number]['value'];
const THEMES = [
  { value: 'system', content: 'Of its page' },
  { value: 'light', content: 'Light' },
  { value: 'dark', content: 'Dark' },
] as const;

/** What the page shows when the sheet is opened, for a frame. */
function sourceNow() {
  const { decided } = store.getState();
  const [page] = window.location.href.split(/[?#]/);
  const title = `${nameOf(decided.comparison, 'left')} beside ${nameOf(decided.comparison, 'right')}, Lockout`;
  return { source: { page, link: linkNow(), title }, charts: inOrder(BOARD, decided.charts) };
}

/** HTML for a frame in another page that shows what is seen now; what is chosen here shows in it at once. */
export function Embed({ onClose }: { readonly onClose: () => void }) {
  const [{ source, charts }] = useState(sourceNow);
  const [chosen, setChosen] = useState<readonly string[]>([charts[0].id]);
  const [theme, setTheme] = useState<EmbedChoice['theme']>('system');
  const [height, setHeight] = useState<Height>('own');
  const inTheirOrder = charts.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
  const choice = { charts: inTheirOrder, theme, height: height === 'own' ? height : Number(height) } as const;
  const turn = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Dialog title="Embed in another page" isOpen onClose={onClose}>
      <p className={styles.about}>Figures and clock as they are now, in a frame. Its readers can play and turn them.</p>
      <fieldset className={styles.charts}>
        <legend>Charts below them</legend>
        {charts.map(({ id, title }) => (
          <Button key={id} isSmall look="line" aria-pressed={chosen.includes(id)} onClick={() => turn(id)}>
            {title}
          </Button>
        ))}
      </fieldset>
      <div className={styles.choice}>
        <span aria-hidden="true">Height</span>
        <Segmented label="Height" options={HEIGHTS} value={height} onChange={setHeight} />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">Theme</span>
        <Segmented label="Theme of the frame" options={THEMES} value={theme} onChange={setTheme} />
      </div>
      <Snippet text={embedSnippet(source, choice)} address={embedAddress(source, choice)} />
    </Dialog>
  );
}

/** The HTML, to be copied or to be looked at as a page of its own. */
function Snippet({ text, address }: { readonly text: string; readonly address: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied: paste it into the HTML of a page');
    } catch {
      field.current?.select();
      setSaid('This browser did not let it be copied; it is selected');
    }
  };
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        HTML
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.snippet}
        readOnly
        spellCheck={false}
        rows={5}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <Button look="filled" onClick={copy}>
          Copy HTML
        </Button>
        <a href={address} target="_blank" rel="noopener">
          See the frame
        </a>
        <p role="status">{said}</p>
      </div>
    </>
  );
}
