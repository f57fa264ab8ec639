import type { Entorno } from '../app/diagnostico';

/** Sets that the add-in needs or makes use of, with the versions that may be there. */
const CONJUNTOS: readonly (readonly [string, readonly string[]])[] = [
  ['ExcelApi', Array.from({ length: 20 }, (_, menor) => `1.${menor + 1}`)],
  ['SharedRuntime', ['1.1', '1.2']],
  ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4', '1.5']],
  ['RibbonApi', ['1.1', '1.2']],
  ['KeyboardShortcuts', ['1.1']],
];

/** Reads from Office where the add-in runs; to be called after `Office.onReady`. Older hosts do not tell everything. */
export function leerEntorno(contexto: Partial<Office.Context> = Office.context): Entorno {
  const { diagnostics, displayLanguage, requirements } = contexto;
  return {
    anfitrion: texto(diagnostics?.host),
    plataforma: texto(diagnostics?.platform),
    version: texto(diagnostics?.version),
    idioma: texto(displayLanguage),
    requisitos: CONJUNTOS.map(([conjunto, versiones]) => ({
      conjunto,
      version: versiones.findLast((version) => requirements?.isSetSupported(conjunto, version)) ?? null,
    })),
    funciones: typeof CustomFunctions !== 'undefined',
  };
}

function texto(valor: unknown): string | null {
  return typeof valor === 'string' && valor !== '' ? valor : null;
}
