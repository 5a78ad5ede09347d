import { useEffect, useState } from 'react';
import { LiveRegion } from '../ui/LiveRegion';
import { NoticeBar } from '../ui/NoticeBar';
import { Rail } from '../ui/Rail';
import { ShortcutSheet } from '../ui/ShortcutSheet';
import { Toast } from '../ui/Toast';
import { TopBar } from '../ui/TopBar';
import { Transport } from '../ui/transport/Transport';
import styles from './app.module.css';
import { Charts } from './Charts';
import { exportEntries } from './exports';
import { startKeyboard } from './keyboard';
import { LoadSection } from './LoadSection';
import { PhoneSheet } from './PhoneSheet';
import { Stage } from './Stage';
import { useFrameKind, useIsLandscape } from './useFrameKind';

/** The page in its three frames. The stage stays the same element in all of them, so the picture is never rebuilt. */
export function App() {
  const frame = useFrameKind();
  const isLandscape = useIsLandscape();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => startKeyboard(() => setHelpOpen(true)), []);

  const isPhone = frame === 'phone';
  const isSheetShown = isPhone && (isSheetOpen || isLandscape);
  return (
    <div
      className={styles.app}
      data-frame={frame}
      data-layout={isSheetShown ? 'columns' : undefined}
      data-sheet={isSheetShown ? 'open' : undefined}
    >
      <TopBar isPhone={isPhone} exports={exportEntries()} onShortcuts={() => setHelpOpen(true)} />
      <NoticeBar />
      <main className={styles.main}>
        <Stage hasReadouts={!isPhone} />
        {!isPhone && (
          <>
            <Transport />
            <div className={styles.charts}>
              <Charts />
              <LoadSection />
            </div>
          </>
        )}
      </main>
      {isPhone ? (
        <>
          <Transport isCompact />
          <PhoneSheet isOpen={isSheetShown} onOpen={setSheetOpen} />
        </>
      ) : (
        <Rail />
      )}
      <ShortcutSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Toast />
      <LiveRegion />
    </div>
  );
}
