import { parseArgs } from 'node:util';
import type { Trimestre } from '../../plan/mes';

export const ORDENES = ['detectar', 'validar', 'consolidar', 'calcular'] as const;
export type Orden = (typeof ORDENES)[number];

export const METODOS = ['ponderado', 'media-acp', 'media-aei', 'presupuesto'] as const;
export type Metodo = (typeof METODOS)[number];

export interface Arguments {
  readonly orden: Orden;
  /** Files, or the formula of `calcular`. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly salida: string | null;
  readonly estructura: string | null;
  readonly equivalencias: string | null;
  readonly trimestre: Trimestre | null;
  readonly metodo: Metodo;
  readonly tope: boolean;
  readonly libro: string | null;
  readonly hoja: string | null;
}

/** The command was called wrongly; the message is the Spanish sentence to print, status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const AYUDA = `Uso: poa <orden> <archivos…> [opciones]

Órdenes
  detectar   <archivos…>            qué formularios y filas hay en cada libro
  validar    <archivos…>            hallazgos: qué está mal, en qué celda y cómo corregirlo
  consolidar <archivos…>            informe trimestral a partir de los libros de las unidades
  calcular   "<fórmula>"            valor de una fórmula con funciones POA.*

Opciones
  --json                            un solo documento JSON en la salida estándar
  --trimestre 1..4                  trimestre del informe (consolidar)
  --salida libro.xlsx               libro donde escribir el informe; si existe, se actualiza
  --estructura libro.xlsx           estructura institucional (consolidar)
  --equivalencias e.json            equivalencias confirmadas (consolidar)
  --metodo ponderado|media-acp|media-aei|presupuesto
  --tope si|no                      limitar la eficacia a 100 (sí por defecto)
  --libro libro.xlsx --hoja Hoja    contexto de la fórmula (calcular)
  --version                         versión del programa

Estado de salida: 0 sin problemas · 1 hay errores o algo por decidir · 2 entrada o uso incorrectos`;

/** Reads the command line (without node and script). Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments | 'ayuda' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.ayuda || positionals[0] === 'ayuda') return 'ayuda';
  if (values.version) return 'version';
  const [orden, ...operands] = positionals;
  if (orden === undefined) throw new UsageError(`Falta la orden.\n\n${AYUDA}`);
  if (!isOneOf(ORDENES, orden)) throw new UsageError(`«${orden}» no es una orden.\n\n${AYUDA}`);
  if (operands.length === 0) {
    throw new UsageError(
      orden === 'calcular' ? 'Falta la fórmula que calcular.' : 'Falta al menos un archivo .xlsx.',
    );
  }
  return {
    orden,
    operands,
    json: values.json ?? false,
    salida: values.salida ?? null,
    estructura: values.estructura ?? null,
    equivalencias: values.equivalencias ?? null,
    trimestre: trimestreFrom(values.trimestre),
    metodo: choiceFrom('--metodo', METODOS, values.metodo ?? 'ponderado'),
    tope: choiceFrom('--tope', ['si', 'no'] as const, values.tope ?? 'si') === 'si',
    libro: values.libro ?? null,
    hoja: values.hoja ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ayuda: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        salida: { type: 'string' },
        estructura: { type: 'string' },
        equivalencias: { type: 'string' },
        trimestre: { type: 'string' },
        metodo: { type: 'string' },
        tope: { type: 'string' },
        libro: { type: 'string' },
        hoja: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `No se entiende la llamada: ${error instanceof Error ? error.message : String(error)}\n\n${AYUDA}`,
      {
        cause: error,
      },
    );
  }
}

function trimestreFrom(text: string | undefined): Trimestre | null {
  if (text === undefined) return null;
  return Number(choiceFrom('--trimestre', ['1', '2', '3', '4'] as const, text)) as Trimestre;
}

function choiceFrom<T extends string>(option: string, choices: readonly T[], text: string): T {
  if (isOneOf(choices, text)) return text;
  throw new UsageError(`${option} admite ${choices.join(', ')}; no «${text}».`);
}

function isOneOf<T extends string>(choices: readonly T[], text: string): text is T {
  return (choices as readonly string[]).includes(text);
}
