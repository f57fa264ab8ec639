/** The page of the guide about the rules, from the rules' own data: what the pane says of them and what tests execute. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, 'assets/guia/reglas.md');

const GRAVEDADES = { error: 'Error', aviso: 'Aviso', nota: 'Nota' };

const INTRODUCTION = `# Reglas

Lo que se comprueba al validar. En Ajustes se cambia la gravedad de cada una, o se apaga. La regla que necesita una columna que el formulario no tiene se omite y se dice.

Los ejemplos se ejecutan con cada versión del complemento: muestran las filas de un plan y qué celda se señala.
`;

/** The page, as Markdown. */
export async function rulesGuide() {
  const rules = await loadRules();
  const page = [INTRODUCTION, ...rules.map(section)].join('\n');
  return format(page, { ...(await resolveConfig(OUTPUT)), parser: 'markdown' });
}

/** What to do where the page in the repository is not what the rules say now; else an empty text. */
export async function staleGuide() {
  const page = await readFile(OUTPUT, 'utf8');
  return page === (await rulesGuide()) ? '' : 'Run node tools/guide-rules.js';
}

/** The rules are TypeScript: bundled in memory, in the order of their index. */
async function loadRules() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/check/rules/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { REGLAS } = await import(`data:text/javascript;base64,${code}`);
  return REGLAS;
}

function section({ id, gravedad, titulo, porque, comoArreglar, norma, mensajes, ejemplos }) {
  return [
    `## ${titulo}\n`,
    `**${GRAVEDADES[gravedad]}** · \`${id}\`\n`,
    `${porque}\n`,
    `**Qué hacer:** ${comoArreglar}\n`,
    ...(norma ? [`**Norma:** ${norma}\n`] : []),
    ...ejemplos.invalidos.slice(0, 1).map((ejemplo) => example(ejemplo, mensajes)),
  ].join('\n');
}

/** The rows below the title block; columns without anything in them are left out. */
function example({ titulo, filas, hallazgos = [] }, mensajes) {
  const header = filas.findIndex((cells) => cells.some((cell) => /^c[óo]d(igo|\.)$/i.test(String(cell))));
  const rows = filas.slice(Math.max(header, 0));
  const width = Math.max(...rows.map((cells) => cells.length));
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.slice(1).some((cells) => (cells[column] ?? null) !== null),
  );
  const lines = rows.map((cells, i) => [
    String(Math.max(header, 0) + i + 1),
    ...used.map((column) => text(cells[column])),
  ]);
  const head = ['Fila', ...used.map(letters)];
  return [
    `**Ejemplo.** ${titulo}:\n`,
    tableRow(head),
    tableRow(head.map(() => '---')),
    ...lines.map(tableRow),
    '',
    ...hallazgos.map(({ celda, mensaje }) => `- ${celda}: ${blanks(mensajes[mensaje] ?? '')}`),
    '',
  ].join('\n');
}

const tableRow = (cells) => `| ${cells.join(' | ')} |`;

const number = new Intl.NumberFormat('es-BO', { maximumFractionDigits: 4 });

function text(cell) {
  if (cell === null || cell === undefined) return '';
  const plain = typeof cell === 'number' ? number.format(cell) : String(cell);
  return plain.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A message with its placeholders open: `Los meses suman … y la meta es …`. */
function blanks(message) {
  return message.replaceAll(/\{\w+\}/g, '…');
}

/** 0 → A, 26 → AA. */
function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(OUTPUT, await rulesGuide());
