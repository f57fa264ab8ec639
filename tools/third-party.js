/**
 * Notices of the packages that the add-in ships, from the lockfile and the packages' own licence files. A licence that
 * is not permissive stops the build: it would oblige whoever installs the add-in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** SPDX ids that ask for no more than to be named. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/** True for an SPDX expression that can be met with permissive licences alone: `(MIT OR GPL-3.0)`. */
export function isPermissive(expression) {
  const alternatives = expression.replace(/[()]/g, ' ').split(/\s+OR\s+/);
  return alternatives.some((one) => one.split(/\s+AND\s+/).every((id) => PERMISSIVE.has(id.trim())));
}

/** Packages of the lockfile that production needs, `{ name, version, license, folder }`, by name. */
export function shippedPackages({ packages }) {
  const shipped = Object.entries(packages).filter(
    ([folder, { dev, devOptional, link }]) => folder !== '' && !dev && !devOptional && !link,
  );
  return shipped
    .map(([folder, { version, license = 'UNKNOWN' }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      folder,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** Those of the lockfile whose licence is not permissive, as a sentence; an empty text where there are none. */
export function licenceProblems(lockfile) {
  const others = shippedPackages(lockfile).filter(({ license }) => !isPermissive(license));
  if (others.length === 0) return '';
  const list = others.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ');
  return `These packages have no permissive licence and must not be shipped: ${list}.`;
}

/** The notices as one text: packages with the same licence text share it. */
export function thirdPartyNotices() {
  const lockfile = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const problems = licenceProblems(lockfile);
  if (problems !== '') throw new Error(problems);
  const byText = new Map();
  for (const shipped of shippedPackages(lockfile)) {
    const text = licenceText(shipped);
    byText.set(text, [...(byText.get(text) ?? []), shipped]);
  }
  const sections = [...byText].map(([text, sharing]) =>
    [...sharing.map(({ name, version, license }) => `${name} ${version} · ${license}`), '', text].join('\n'),
  );
  return [INTRODUCTION, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

const INTRODUCTION = `AVISOS DE TERCEROS

POA para Excel incluye los componentes de esta lista. Todos son software libre con licencias que
permiten usarlos, copiarlos y modificarlos con solo conservar estos avisos. La biblioteca office.js
no se incluye: cada Excel la descarga de Microsoft.`;

/** Of the package's own file; where it was left out, the text of its licence with who wrote it. */
function licenceText({ name, version, license, folder }) {
  const own = licenceFile(path.join(ROOT, folder));
  // Fluent heads each copy of the same text with the package's name.
  if (own !== null) return own.startsWith(`${name}\n`) ? own.slice(name.length).trim() : own;
  const { author, repository } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
  const holder = author?.name ?? author ?? repository?.url ?? repository;
  if (license !== 'MIT' || !holder) throw new Error(`${name} ${version} comes without its licence text.`);
  return MIT.replace('HOLDER', holder);
}

function licenceFile(folder) {
  const file = readdirSync(folder).find((name) => /^licen[sc]e(\.(md|txt))?$/i.test(name));
  return file === undefined
    ? null
    : readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

const MIT = `MIT License

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN
AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.`;
