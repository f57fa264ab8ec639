/** Manifests for an address and a version. */
import { comoXml, leer, todos, uno } from '../manifest/leer';
import { runTool } from '../support/tool';

const PARA = { version: '2.5.0', address: 'https://poa.example.bo/planes/' };

it('the sources follow the version of package.json, which the build puts everywhere', () => {
  const { version } = JSON.parse(leer('package.json')) as { version: string };
  expect(leer('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect(leer('manifest/manifest.json')).toContain(`"version": "${version}"`);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(runTool('manifests.js', 'packageVersion')).toBe(version);
  expect(leer('assets/acerca/acerca.html')).toContain('Versión {version}');
});

it('manifest.xml names the address and the version everywhere', () => {
  const texto = runTool('manifests.js', 'xmlManifest', leer('manifest.xml'), PARA);
  expect(texto).not.toContain('localhost');
  const xml = comoXml(texto);
  expect(uno(xml, 'Version').textContent).toBe('2.5.0.0');
  const direcciones = todos(xml, '*').flatMap(
    (elemento) => elemento.getAttribute('DefaultValue')?.match(/^https:.*/) ?? [],
  );
  expect(direcciones.length).toBeGreaterThan(30);
  expect(direcciones.filter((direccion) => !direccion.startsWith(PARA.address))).toEqual([]);
});

it('the unified manifest too, with its domain', () => {
  const metadata = JSON.stringify({
    functions: [{ id: 'EFICACIA', parameters: [], description: 'x'.repeat(200) }],
  });
  const texto = runTool('manifests.js', 'unifiedManifest', leer('manifest/manifest.json'), metadata, PARA);
  expect(texto).not.toContain('localhost');
  const json = JSON.parse(texto) as { version: string; validDomains: string[] };
  expect(json.version).toBe('2.5.0');
  expect(json.validDomains).toEqual(['poa.example.bo']);
  expect(
    texto
      .match(/https:\/\/[^"]*/g)
      ?.every((url) => /^https:\/\/(poa\.example\.bo\/planes|developer\.microsoft\.com)\//.test(url)),
  ).toBe(true);
});

describe('an address', () => {
  it.each([
    ['https://poa.example.bo', 'https://poa.example.bo/'],
    ['https://poa.example.bo/planes', 'https://poa.example.bo/planes/'],
    ['https://poa.example.bo:8443/a/b/', 'https://poa.example.bo:8443/a/b/'],
  ])('%s', (dada, tomada) => {
    expect(runTool('package.js', 'addressOf', dada)).toBe(tomada);
  });

  it.each([
    '',
    'poa.example.bo',
    'http://poa.example.bo/',
    'https://poa.example.bo/?a=1',
    'https://yo:clave@poa.example.bo/',
  ])('«%s» is refused', (dada) => {
    expect(() => runTool('package.js', 'addressOf', dada)).toThrow(/https:\/\/poa\.example\.bo\//);
  });
});
