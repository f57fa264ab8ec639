/** The page of the guide about the POA.* functions, from the same JSDoc that Excel's own help is made of. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { functionsMetadata } from './functions-metadata.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FUNCTIONS = path.join(ROOT, 'src/functions');
const OUTPUT = path.join(ROOT, 'assets/guia/funciones.md');

/** As the manifests name them. */
const NAMESPACE = 'POA';

const INTRODUCTION = `# Funciones POA

Estas funciones calculan las cifras de un plan en cualquier celda, con la misma regla que la validación y el consolidado. Escriba \`=${NAMESPACE}.\` y Excel muestra la lista y explica cada argumento.

- Los argumentos se separan con \`;\`. Los que están entre corchetes se pueden dejar vacíos.
- Los meses son doce celdas, de enero a diciembre, en una fila o en una columna.
- Los porcentajes se dan en puntos y sin redondear: 66,67 y no 0,6667. El formato de la celda decide los decimales que se ven.
- Las celdas vacías se toman como vacías; los números guardados como texto (\`1.234,56\`) se leen como números.
- Donde se pide una celda y usted da una columna, el resultado es una columna.
- Con \`#¡VALOR!\` algún argumento no es lo que debe ser; con \`#N/D\` no hay dato que dar. En ambos casos el aviso de la celda dice qué corregir.

Los ejemplos se refieren al libro de ejemplo, el POA-01 de una unidad de la Aduana Nacional al cuarto trimestre de 2017; los de ${NAMESPACE}.CONSOLIDADO, a ese libro después de generar el consolidado del trimestre. Sus resultados se comprueban con cada versión del complemento.
`;

/** The page, as Markdown. */
export async function functionsGuide() {
  const functions = await documentedFunctions();
  const page = [INTRODUCTION, index(functions), ...functions.map(section)].join('\n');
  return format(page, { ...(await resolveConfig(OUTPUT)), parser: 'markdown' });
}

/** Every example as `{ id, formula, result }`, as the planner writes and reads them: `;`, decimal commas, VERDADERO. */
export async function examplesAsJson() {
  const functions = await documentedFunctions();
  return JSON.stringify(
    functions.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example }))),
  );
}

/** What to do where the page in the repository is not what the JSDoc says now; else an empty text. */
export async function staleGuide() {
  const page = await readFile(OUTPUT, 'utf8');
  return page === (await functionsGuide()) ? '' : 'Run node tools/guide-functions.js';
}

/** In the order in which they are associated. */
async function documentedFunctions() {
  const { functions } = JSON.parse(await functionsMetadata());
  const comments = await commentsById();
  const order = await associationOrder();
  return functions
    .map(({ id, name, description, parameters = [] }) => ({
      id,
      name: `${NAMESPACE}.${name}`,
      description,
      parameters,
      ...partsOf(comments.get(id)),
    }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

async function commentsById() {
  const files = (await readdir(FUNCTIONS)).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(FUNCTIONS, name), 'utf8')));
  return new Map(
    texts.flatMap((text) => {
      const comment = /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s+(\S+)[\s\S]*?\*\//.exec(text);
      return comment ? [[comment[1], comment[0]]] : [];
    }),
  );
}

/** The keys of POR_ID in the index. */
async function associationOrder() {
  const index = await readFile(path.join(FUNCTIONS, 'index.ts'), 'utf8');
  const [, body = ''] = /const POR_ID = \{([\s\S]*?)\n\}/.exec(index) ?? [];
  return [...body.matchAll(/^\s*'?([A-Z][A-Z.]*)'?:/gm)].map(([, id]) => id);
}

function partsOf(comment) {
  const tags = (tag) => [...comment.matchAll(new RegExp(`@${tag} (.*)`, 'g'))].map(([, text]) => text.trim());
  const [returns = ''] = tags('returns');
  const examples = tags('example').map((text) => {
    const [formula, result] = text.split(' → ');
    return { formula, result };
  });
  return { returns, examples };
}

function index(functions) {
  const lines = functions.map(({ name, description }) => {
    return `| [${name}](#${anchor(name)}) | ${shortened(description)}. |`;
  });
  return ['| Función | Para qué |', '| --- | --- |', ...lines, ''].join('\n');
}

/** The first sentence, or what it says before a colon, where that says enough. */
function shortened(description) {
  const [sentence] = description.split(/(?<=\w)\. /);
  const [start] = sentence.split(': ');
  return (start.split(' ').length > 2 ? start : sentence).replace(/\.$/, '');
}

/** As GitHub and most readers of Markdown make it from the heading. */
function anchor(name) {
  return name.toLowerCase().replaceAll('.', '');
}

function section({ name, description, parameters, returns, examples }) {
  const args = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const rows = parameters.map((parameter) => `| \`${parameter.name}\` | ${parameter.description} |`);
  const results = examples.map(({ formula, result }) => `| \`${formula}\` | ${result} |`);
  return [
    `## ${name}\n`,
    `${description}\n`,
    `\`=${name}(${args.join('; ')})\`\n`,
    '| Argumento | Qué es |',
    '| --- | --- |',
    ...rows,
    '',
    `Devuelve: ${returns}\n`,
    ...(results.length > 0 ? ['| Ejemplo | Resultado |', '| --- | --- |', ...results, ''] : []),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(OUTPUT, await functionsGuide());
