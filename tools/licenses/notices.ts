import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

const LICENSE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** Folder of the package a file belongs to; null for files of our own. */
export function packageOf(file: string): string | null {
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'));
  return match && existsSync(join(match[1], 'package.json')) ? match[1] : null;
}

/** Notices of packages, as they have to go along with every copy: name, version, license and its text. */
export function writeNotices(folders: Iterable<string>): string {
  const notices = [...new Set(folders)].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = notices.map(({ title, text }) => `## ${title}\n\n${text}\n`);
  return `# What the built page contains of others\n\n${parts.join('\n')}`;
}

function readNotice(folder: string): { title: string; text: string } {
  const { name, version, license, ...about }: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => LICENSE_FILE.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : licenseWithoutFile({ name, version, license, ...about });
  return { title: `${name} ${version}${license ? `, ${license}` : ''}`, text: indent(text) };
}

/** Some packages name their license and do not bring it along. */
function licenseWithoutFile({ name, license, author, repository }: Package): string {
  if (license !== 'MIT') throw new Error(`${name} brings no license text, and ${license} is not known here`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const home = typeof repository === 'string' ? repository : repository?.url;
  return `Copyright (c) ${holder}${home ? `\n${home}` : ''}\n\n${MIT}`;
}

function indent(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  return lines.map((line) => (line.trim() === '' ? '' : `    ${line.trimEnd()}`)).join('\n');
}

/** The license's own words; opensource.org/license/mit. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify,
merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
