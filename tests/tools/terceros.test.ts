/** What is shipped is free to use, and its authors are named. */
import lockfile from '../../package-lock.json';
import paquete from '../../package.json';
import { runTool } from '../support/tool';

const problemas = (packages: object) => runTool('third-party.js', 'licenceProblems', { packages });

it('every package that is shipped has a permissive licence', () => {
  expect(problemas(lockfile.packages)).toBe('');
});

it.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-2.1', 'MPL-2.0', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-3.0'])(
  '%s would stop the build',
  (license) => {
    const uno = { 'node_modules/a/node_modules/@b/malo': { version: '1.0.0', license } };
    expect(problemas(uno)).toContain(`@b/malo 1.0.0 (${license})`);
  },
);

it('a package that does not say its licence would too', () => {
  expect(problemas({ 'node_modules/callado': { version: '2.0.0' } })).toContain('callado 2.0.0 (UNKNOWN)');
});

it.each(['MIT', '(MIT OR GPL-3.0)', 'BSD-3-Clause', 'Apache-2.0 AND MIT'])('%s does not', (license) => {
  expect(problemas({ 'node_modules/bueno': { version: '1.0.0', license } })).toBe('');
});

it('tools of development are not shipped and do not count', () => {
  const packages = { '': {}, 'node_modules/x': { version: '1.0.0', license: 'GPL-3.0', dev: true } };
  expect(problemas(packages)).toBe('');
});

it('the notices name every dependency with its licence text', () => {
  const avisos = runTool('third-party.js', 'thirdPartyNotices');
  for (const [nombre, version] of Object.entries(paquete.dependencies)) {
    expect(avisos).toContain(`${nombre} ${version} · MIT`);
  }
  expect(avisos).toContain('@swc/helpers');
  expect(avisos).toContain('Apache License');
  const secciones = avisos.split(/\n-{80}\n/).slice(1);
  expect(secciones.filter((seccion) => !/permission|licensed|license/i.test(seccion))).toEqual([]);
  expect(secciones.filter((seccion) => !/copyright/i.test(seccion))).toEqual([]);
});
