import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Picture } from '../../src/display/doc';
import type { DocName } from '../../src/display/docAddress';
import { readMarkdown } from './readMarkdown.ts';

const ASKED = '.md?doc';

/** `import doc from 'docs/model.md?doc'`: a page of docs as data, so that the page writes no markup. Its pictures become files beside it. */
export function docs(): Plugin {
  return {
    name: 'docs',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(ASKED)) return null;
      const file = id.slice(0, -'?doc'.length);
      this.addWatchFile(file);
      return writeModule(file);
    },
  };
}

/** A module with the page as its default; pictures are imported, as their addresses are known to the build alone. */
function writeModule(file: string): string {
  const sources: string[] = [];
  const doc = readMarkdown(readFileSync(file, 'utf8'), basename(file, '.md') as DocName);
  const page = JSON.stringify(doc).replace(/"src":"([^"]+)"/g, (_, src: string) => {
    sources.push(src);
    const size = JSON.stringify(sizeOf(readFileSync(join(dirname(file), src), 'utf8')));
    return `"src":picture${sources.length - 1},"size":${size}`;
  });
  const imports = sources.map((src, i) => `import picture${i} from './${src}';\n`);
  return `${imports.join('')}export default ${page};\n`;
}

/** What a drawing says of itself. */
function sizeOf(svg: string): Picture['size'] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width ? { width: Number(width), height: Number(height) } : undefined;
}
