import { BOARD } from '../../chart/data/charts';
import { quoteInput } from '../../display/quoteInput';
import type { Theme } from '../../state/types';

const THEMES = ['light', 'dark', 'system'] as const satisfies readonly Theme[];

/** What the address of a frame asks for. */
export interface EmbedQuery {
  /** Ids, in order. */
  readonly charts: readonly string[];
  readonly theme: Theme;
  /** The only origin that is heard; null for that of whoever says hello first, `none` where none was named that could be. */
  readonly host: string | null;
  /** What of it makes no sense, a sentence each. */
  readonly misfits: readonly string[];
}

/** Reads `?embed=1&charts=…&theme=…&host=…`. Never throws. */
export function readQuery(search: string): EmbedQuery {
  const asked = new URLSearchParams(search);
  const embed = asked.get('embed');
  const charts = (asked.get('charts') ?? '').split(',').filter((id) => id !== '');
  const known = [...new Set(charts)].filter((id) => BOARD.some((chart) => chart.id === id));
  const themeAsked = asked.get('theme') ?? 'system';
  const theme = THEMES.find((each) => each === themeAsked);
  const hostAsked = asked.get('host');
  const host = hostAsked === null ? null : (originOf(hostAsked) ?? 'none');
  return {
    charts: known,
    theme: theme ?? 'system',
    host,
    misfits: [
      ...(embed === '1' ? [] : [`“embed=${quoteInput(embed ?? '')}” is not known; it is taken for embed=1.`]),
      ...charts.filter((id) => !known.includes(id)).map((id) => `There is no chart “${quoteInput(id)}”.`),
      ...(theme ? [] : [`The theme “${quoteInput(themeAsked)}” is not known; that of the host counts.`]),
      ...(host === 'none' && hostAsked !== null
        ? [`“host=${quoteInput(hostAsked)}” is no origin such as https://example.org; no messages are heard.`]
        : []),
    ],
  };
}

function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}
