import '../../src/app/tokens.css';
import '../../src/app/base.css';
import { QUALITY_NAMES } from '../../src/scene/base/quality';
import styles from './gallery.module.css';
import { addressOf, type GalleryQuery, readQuery, SKINS } from './query';
import { showAll } from './showAll';
import { showOne } from './showOne';

/** Development only: poses of the figure by name, every one or one of them, in either theme and any quality. */
function start(root: HTMLElement): void {
  const query = readQuery(window.location.search);
  document.documentElement.dataset.theme = query.theme;
  const { specimen } = query;
  if (specimen !== null) showOne(root, { ...query, specimen });
  root.append(createSwitches(query));
  if (specimen === null) void showAll(root, query);
}

function createSwitches(query: GalleryQuery): HTMLElement {
  const bar = document.createElement('nav');
  bar.className = styles.switches;
  const add = (text: string, change: Parameters<typeof addressOf>[1], isCurrent: boolean): void => {
    const link = document.createElement('a');
    link.href = addressOf(query, change);
    link.textContent = text;
    if (isCurrent) link.setAttribute('aria-current', 'true');
    bar.append(link);
  };
  add('all poses', { specimen: null, only: null, phase: null }, query.specimen === null && query.only === null);
  for (const theme of ['dark', 'light'] as const) add(theme, { theme }, theme === query.theme);
  for (const quality of QUALITY_NAMES) add(quality, { quality }, quality === query.quality.name);
  for (const skin of SKINS) add(`skin ${skin}`, { skin }, skin === query.skin);
  return bar;
}

const root = document.getElementById('root');
if (root) start(root);
