import { useLayoutEffect, useState } from 'react';
import { placeMark } from '../../hand/places';
import { SkipLinks } from '../../ui/bars/SkipLinks';
import { TopBar } from '../../ui/bars/TopBar';
import { LiveRegion } from '../../ui/messages/LiveRegion';
import { NewsRegion } from '../../ui/messages/NewsRegion';
import { NoticeBar } from '../../ui/messages/NoticeBar';
import { Toast } from '../../ui/messages/Toast';
import { Rail } from '../../ui/setup/Rail';
import { Transport } from '../../ui/transport/Transport';
import { useExportEntries } from '../files/exports';
import { copyLink } from '../links/address';
import { startKeyboard } from '../wiring/keyboard';
import styles from './app.module.css';
import { CardRoom } from './CardRoom';
import { Charts } from './Charts';
import { ClaimsRoom } from './ClaimsRoom';
import { DifferencesRoom } from './DifferencesRoom';
import { DocsRoom } from './DocsRoom';
import { EmbedRoom } from './EmbedRoom';
import { FilmRoom } from './FilmRoom';
import { HelpRoom } from './HelpRoom';
import { LoadSection } from './LoadSection';
import { MapAddress } from './MapAddress';
import { Panes } from './Panes';
import { PeopleRoom } from './PeopleRoom';
import { PhoneSheet } from './PhoneSheet';
import { SpreadRoom } from './SpreadRoom';
import { useHasColumns, useHasWideBar, useIsLow, usePageKind } from './usePageKind';

/** The page in its kinds. The panes stay the same element in all of them, so the picture is never rebuilt. */
export function App() {
  const kind = usePageKind();
  const hasColumns = useHasColumns();
  const hasWideBar = useHasWideBar();
  const isLow = useIsLow();
  const exports = useExportEntries();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // keys are heard as soon as there is something to see
  useLayoutEffect(() => startKeyboard(() => setHelpOpen(true)), []);

  const isPhone = kind === 'phone';
  const isSheetShown = isPhone && !isLow && (isSheetOpen || hasColumns);
  return (
    <div
      className={styles.app}
      data-page={kind}
      data-layout={isSheetShown ? 'columns' : undefined}
      data-sheet={isSheetShown ? 'open' : undefined}
      data-answer={hasWideBar || (isPhone && hasColumns) ? undefined : 'below'}
      data-low={(isPhone && isLow) || undefined}
    >
      <SkipLinks />
      <TopBar isPhone={isPhone} exports={exports} onCopyLink={copyLink} onShortcuts={() => setHelpOpen(true)} />
      <NoticeBar />
      <main className={styles.main}>
        <Panes hasReadouts={!isPhone} />
        {!isPhone && (
          <>
            <Transport isNarrow={kind === 'tablet'} />
            <div className={styles.charts} {...placeMark('charts')}>
              <DifferencesRoom />
              <Charts />
              <LoadSection />
            </div>
          </>
        )}
      </main>
      {isPhone ? (
        <>
          <Transport isCompact />
          <PhoneSheet isOpen={isSheetShown || isLow} onOpen={setSheetOpen} />
        </>
      ) : (
        <Rail />
      )}
      <ClaimsRoom />
      <PeopleRoom />
      <FilmRoom />
      <CardRoom />
      <EmbedRoom />
      <SpreadRoom />
      {isHelpOpen && <HelpRoom onClose={() => setHelpOpen(false)} />}
      <DocsRoom />
      <MapAddress />
      <Toast />
      <LiveRegion />
      <NewsRegion />
    </div>
  );
}
