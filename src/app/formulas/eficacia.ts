import { ultimoMes } from '../../plan/mes';
import type { Meses } from '../../plan/mes';
import { enLaMismaEscala } from '../../plan/escala';
import type { Columnas } from '../../plan/rol';
import type { Fila } from '../../plan/tabla';
import { inferirTipo } from '../../plan/tipo';
import { tareaMedida } from '../../check/eficacia-de-fila';
import type { IdColumnaBase } from '../../report/columnas-base';
import { eficaciaAnual } from '../../report/formula-anual';
import { formulasDeTarea } from '../../report/formulas-tarea';
import type { CeldasDeTarea } from '../../report/formulas-tarea';
import type { Lienzo } from './lienzo';
import { valorDe } from './medida';
import { celda, llamada, posiciones, seguidas } from './referencias';

type ConMeses = Columnas & Required<Pick<Columnas, 'eficacia' | 'programado' | 'ejecutado'>>;

/** % Efi of every task from its own months. */
export function proponerEficacia(lienzo: Lienzo): void {
  const { columnas } = lienzo.tabla;
  if (!tieneMeses(columnas)) return;
  for (const fila of lienzo.filas('tarea')) proponerEnTarea(lienzo, columnas, fila);
}

function tieneMeses(columnas: Columnas): columnas is ConMeses {
  return (
    columnas.eficacia !== undefined && columnas.programado !== undefined && columnas.ejecutado !== undefined
  );
}

function proponerEnTarea(lienzo: Lienzo, columnas: ConMeses, fila: Fila): void {
  const tarea = tareaMedida(fila, lienzo.ajustes.tope);
  if (!tarea || (tarea.meta === null && estanVacios(tarea.programado) && estanVacios(tarea.ejecutado)))
    return;
  const destino = { grupo: 'eficacia', rol: 'eficacia', fila, columna: columnas.eficacia } as const;
  const cifras = enLaMismaEscala(tarea);
  const reescalada = cifras !== tarea;
  const tipo = reescalada ? inferirTipo(cifras) : tarea.tipo;
  const puntos = valorDe({ ...tarea, ...cifras, tipo }, lienzo.medida);
  // Measured against nothing the whole year: to a month it may only be too early, and the cell stays blank.
  if (puntos === null && lienzo.medida.trimestre === null) return;
  const esPoa = lienzo.opciones.modo === 'poa';
  if (!esPoa && reescalada) {
    lienzo.omitir(destino, 'otra-escala');
    return;
  }
  const expresion = esPoa
    ? conPoa(lienzo, columnas, { ...fila, ...cifras, indicador: tipo })
    : conNativas(lienzo, columnas, fila);
  if (expresion === null) return;
  const enPorcentaje = lienzo.enPorcentaje(fila, columnas.eficacia);
  const { meta } = columnas;
  lienzo.proponer(destino, {
    expresion: enLaCelda(lienzo, expresion, enPorcentaje),
    valor: puntos === null ? null : puntos / (enPorcentaje ? 100 : 1),
    entradas: posiciones(
      [fila],
      [...columnas.programado, ...columnas.ejecutado, ...(meta === undefined ? [] : [meta])],
    ),
    uso: 'calculo',
  });
}

function conPoa(lienzo: Lienzo, columnas: ConMeses, fila: Fila): string | null {
  const [programado, ejecutado] = [seguidas(fila, columnas.programado), seguidas(fila, columnas.ejecutado)];
  if (programado === null || ejecutado === null) return null;
  const { figura, trimestre } = lienzo.medida;
  const inferido = inferirTipo({ programado: fila.programado ?? [], meta: fila.meta });
  return llamada(figura.toUpperCase(), [
    programado,
    ejecutado,
    columnas.meta === undefined ? null : celda(fila, columnas.meta),
    trimestre && ultimoMes(trimestre),
    inferido === fila.indicador ? null : `"${fila.indicador ?? ''}"`,
    fila.sentido === 'menor' ? '"menor"' : null,
    lienzo.ajustes.tope ? null : 'FALSE',
  ]);
}

function conNativas(
  { medida: { figura, trimestre }, ajustes }: Lienzo,
  columnas: ConMeses,
  fila: Fila,
): string | null {
  const celdaDe = (id: IdColumnaBase): string => {
    if (id === 'meta') return celda(fila, columnas.meta ?? 0);
    const [, rol, mes] = /^(programado|ejecutado)-(\d+)$/.exec(id) ?? [];
    if (rol !== 'programado' && rol !== 'ejecutado') return `«${id}»`;
    return celda(fila, columnas[rol][Number(mes) - 1] ?? 0);
  };
  const aqui: CeldasDeTarea = {
    ajustes,
    celda: celdaDe,
    rango: (desde, hasta) => `${celdaDe(desde)}:${celdaDe(hasta)}`,
  };
  if (trimestre === null) return eficaciaAnual(fila, aqui);
  const formulas = formulasDeTarea(fila, trimestre, aqui);
  // `Base POA` has the quarter's other figures in cells of their own; here they are worked out in place.
  const enSuLugar = (_todo: string, cifra: 'programado' | 'eficacia') => `(${formulas[cifra] ?? 0})`;
  return formulas[figura]?.replace(/«(programado|eficacia)-t\d»/g, enSuLugar) ?? null;
}

/** The cell stays blank for a quarter in which nothing is programmed yet; other errors of POA.* keep their message. */
function enLaCelda(
  { medida: { figura, trimestre }, opciones: { modo } }: Lienzo,
  puntos: string,
  enPorcentaje: boolean,
) {
  const expresion = enPorcentaje ? `${puntos}/100` : puntos;
  if (trimestre === null || figura === 'avance') return expresion;
  if (modo === 'poa') return `IFNA(${expresion},"")`;
  return enPorcentaje ? `IFERROR(${expresion},"")` : expresion;
}

function estanVacios(meses: Meses): boolean {
  return meses.every((mes) => mes === null);
}
