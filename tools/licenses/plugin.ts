import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packageOf, writeNotices } from './notices.ts';

/**
 * Puts `licenses.txt` beside the built page: our license, then the notices of every package that is in it. `page` belongs to
 * the page, `worker` to its workers, which are bundled apart.
 */
export function licenses(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const collect: Plugin['generateBundle'] = (_, bundle) => {
    for (const file of Object.values(bundle)) {
      const sources =
        file.type === 'chunk'
          ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : file.originalFileNames.map((name) => resolve(name));
      for (const source of sources) {
        const folder = packageOf(source);
        if (folder) folders.add(folder);
      }
    }
  };
  return {
    worker: () => ({ name: 'licenses-of-workers', generateBundle: collect }),
    page: {
      name: 'licenses',
      apply: 'build',
      generateBundle(options, bundle, isWrite) {
        collect.call(this, options, bundle, isWrite);
        const source = `Lockout\n\n${readFileSync('LICENSE', 'utf8')}\n${writeNotices(folders)}`;
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
      },
    },
  };
}
