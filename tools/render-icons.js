/**
 * Renders the icons of assets/iconos from their SVG sources: `node tools/render-icons.js`.
 * The PNGs are committed; run it only after changing a source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../assets/iconos/', import.meta.url));
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Below 32 pixels the month lines turn to mush: a plainer drawing on the pixel grid stands in. */
const PICTURES = [
  { source: 'icono-chico', name: 'icono', sizes: [16, 20, 24] },
  { source: 'icono', name: 'icono', sizes: [32, 40, 48, 64, 80, 128, 192] },
  { source: 'contorno', name: 'contorno', sizes: [32] },
  ...['panel', 'detectar', 'validar', 'formulas', 'consolidar', 'ayuda'].map((name) => ({
    source: name,
    name,
    sizes: COMMAND_SIZES,
  })),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const { source, name, sizes } of PICTURES) {
    const svg = readFileSync(`${FOLDER}fuentes/${source}.svg`, 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      writeFileSync(`${FOLDER}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
