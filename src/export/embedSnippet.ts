import { escapeXml } from './escapeXml';

/** How high a frame is: as it likes, which a few lines of script see to, or as many px. */
type FrameHeight = 'own' | number;

export interface EmbedChoice {
  /** Ids in order. */
  readonly charts: readonly string[];
  readonly theme: 'system' | 'light' | 'dark';
  readonly height: FrameHeight;
}

/** What stands in the frame: where the page is, without query, and what it is to show. */
export interface EmbedSource {
  readonly page: string;
  /** `#s=…` */
  readonly link: string;
  /** What it is called aloud. */
  readonly title: string;
}

/** The address a frame shows. */
export function embedAddress(
  { page, link }: Pick<EmbedSource, 'page' | 'link'>,
  { charts, theme }: EmbedChoice,
): string {
  const asked = ['embed=1'];
  if (charts.length > 0) asked.push(`charts=${charts.join(',')}`);
  if (theme !== 'system') asked.push(`theme=${theme}`);
  return `${page}?${asked.join('&')}${link}`;
}

/** Before its own height is told, px. */
const FIRST_HEIGHT = 560;

/** HTML that shows the page in a frame of another one. */
export function embedSnippet(source: EmbedSource, choice: EmbedChoice): string {
  const height = choice.height === 'own' ? FIRST_HEIGHT : choice.height;
  const frame = `<iframe src="${escapeXml(embedAddress(source, choice))}" title="${escapeXml(source.title)}" width="100%" height="${height}" style="border: 0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
  const isPlain = choice.height !== 'own' && choice.theme !== 'system';
  return isPlain ? frame : `${frame}\n${script(new URL(source.page).origin, choice)}`;
}

/** Tells frames of the page the theme of the one around them, and lets them be as high as they like. It may stand on a page more than once. */
function script(origin: string, { theme, height }: EmbedChoice): string {
  const lines = [
    '<script>',
    "addEventListener('message', ({ source, origin, data }) => {",
    `  if (origin !== '${origin}' || !data || data.lockout !== 1) return;`,
    "  const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);",
    '  if (!frame) return;',
    ...(theme === 'system' ? THEME_LINES : []),
    `  if (data.type === 'ready') source.postMessage({ lockout: 1, type: 'hello'${theme === 'system' ? ', theme' : ''} }, origin);`,
    ...(height === 'own' ? ["  if (data.type === 'size') frame.style.height = data.height + 'px';"] : []),
    '});',
    '</script>',
  ];
  return lines.join('\n');
}

/** A page that says nothing of its colors is light. */
const THEME_LINES = [
  '  const scheme = getComputedStyle(frame).colorScheme;',
  "  const theme = !scheme.includes('dark') ? 'light' : scheme.includes('light') ? 'system' : 'dark';",
];
