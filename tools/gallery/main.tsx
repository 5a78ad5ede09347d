import { createRoot } from 'react-dom/client';
import '../../src/app/tokens.css';
import '../../src/app/base.css';
import { QUALITY_NAMES } from '../../src/scene/base/quality';
import styles from './gallery.module.css';
import { addressOf, type GalleryQuery, readQuery, SKINS } from './query';
import { ShowAll } from './ShowAll';
import { ShowOne } from './ShowOne';

/** Development only: poses of the figure by name, every one or one of them, in either theme and any quality. */
function Gallery({ query }: { readonly query: GalleryQuery }) {
  return (
    <>
      {query.specimen !== null && <ShowOne query={query} name={query.specimen} />}
      <Switches query={query} />
      {query.specimen === null && <ShowAll query={query} />}
    </>
  );
}

interface SwitchProps {
  readonly text: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

function Switches({ query }: { readonly query: GalleryQuery }) {
  const switches: SwitchProps[] = [
    {
      text: 'all poses',
      address: addressOf(query, { specimen: null, only: null, phase: null }),
      isCurrent: query.specimen === null && query.only === null,
    },
    ...(['dark', 'light'] as const).map((theme) => ({
      text: theme,
      address: addressOf(query, { theme }),
      isCurrent: theme === query.theme,
    })),
    ...QUALITY_NAMES.map((quality) => ({
      text: quality,
      address: addressOf(query, { quality }),
      isCurrent: quality === query.quality.name,
    })),
    ...SKINS.map((skin) => ({
      text: `skin ${skin}`,
      address: addressOf(query, { skin }),
      isCurrent: skin === query.skin,
    })),
  ];
  return (
    <nav className={styles.switches}>
      {switches.map(({ text, address, isCurrent }) => (
        <a key={text} href={address} aria-current={isCurrent || undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}

const query = readQuery(window.location.search);
document.documentElement.dataset.theme = query.theme;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery query={query} />);
