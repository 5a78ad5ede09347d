import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { Segmented } from '../../controls/Segmented';
import { PAPERS, type PaperName } from '../../export/card/cardContent';
import { CARD_FORMATS, type CardFormat, cardDrawing, cardFile } from '../../export/card/cardFile';
import { savedSentence, saveFile } from '../../export/download';
import { showToast } from '../../state/messages';
import { type CardMaterial, orderCard } from '../files/cardNow';
import { printDrawing } from '../files/printDrawing';
import { linkNow } from '../links/link';
import styles from './card.module.css';

const FORMATS = CARD_FORMATS.map((value) => ({ value, content: value.toUpperCase() }));
const SHEETS = (Object.keys(PAPERS) as PaperName[]).map((value) => ({ value, content: PAPERS[value].label }));
/** Where people print on Letter. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|VE)\b/;
const NOT_MADE = 'The card could not be made';

/** One sheet of the comparison, to be saved or printed; what is seen here is what comes out. */
export function Card({ onClose }: { onClose: () => void }) {
  const [paper, setPaper] = useState<PaperName>(() => (LETTER.test(navigator.language) ? 'letter' : 'a4'));
  const [format, setFormat] = useState<CardFormat>('pdf');
  const [material, setMaterial] = useState<CardMaterial | 'failed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isOpen = true;
    orderCard(linkNow()).then(
      (made) => isOpen && setMaterial(made),
      () => isOpen && setMaterial('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  const order = material && material !== 'failed' && { ...material, paper };
  const drawing = order && cardDrawing(order);
  const save = async () => {
    if (!order) return;
    setBusy(true);
    // the button is seen to be busy before drawing takes the page
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const file = await cardFile(order, format);
      saveFile(file);
      showToast(savedSentence(file.name));
      onClose();
    } catch {
      showToast(NOT_MADE);
      setBusy(false);
    }
  };
  return (
    <Dialog title="Card to print or send" isOpen onClose={onClose} look="wide">
      <div className={styles.room}>
        {drawing ? (
          <img className={styles.sheet} alt="The card as it comes out" src={addressOf(drawing)} data-paper={paper} />
        ) : (
          <p className={styles.sheet} data-paper={paper} role="status">
            {material === 'failed' ? NOT_MADE : 'The card is being drawn.'}
          </p>
        )}
        <div className={styles.choices}>
          <Segmented label="File" options={FORMATS} value={format} onChange={setFormat} />
          <Segmented label="Paper" options={SHEETS} value={paper} onChange={setPaper} />
          <Button
            look="line"
            disabled={!drawing || isBusy}
            onClick={() => drawing && printDrawing(addressOf(drawing), paper)}
          >
            Print
          </Button>
          <Button look="line" disabled={!drawing || isBusy} aria-busy={isBusy} onClick={save}>
            {isBusy ? 'Drawing …' : `Save ${format.toUpperCase()}`}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const addressOf = (drawing: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
