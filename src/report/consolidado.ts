import type { Area } from '../sheet/address';
import { hojaBase } from './base';
import { texto } from './celdas';
import { consolidar } from './consolidacion';
import type { Consolidacion, OpcionesConsolidacion, Unidad } from './consolidacion';
import { COLUMNAS_INFORME } from './cuadro';
import { CUADROS } from './cuadros';
import { CUADRO_3, ESTRATEGICAS, OPERACIONES, UNIDADES } from './cuadros/ids';
import { escribirCuadros } from './escritor';
import type { Bloques } from './escritor';
import { graficosDe } from './graficos';
import { hojaEquivalencias } from './hoja-equivalencias';
import { informeDe } from './informe';
import type { Informe } from './informe';
import { nombreDeConsolidado } from './nombres';
import { NOMBRE_TRIMESTRE } from './trimestre';
import type { CeldaGenerada, HojaGenerada } from './types';

/** Sheets of the report: `Consolidado T<n>`, `Base POA` that its figures are calculated from, and `Equivalencias`. */
export function hojasDelInforme(
  unidades: readonly Unidad[],
  opciones: OpcionesConsolidacion,
): readonly HojaGenerada[] {
  return hojasDe(consolidar(unidades, opciones));
}

export function hojasDe(consolidacion: Consolidacion): readonly HojaGenerada[] {
  const equivalencias = hojaEquivalencias(consolidacion);
  return [hojaConsolidado(consolidacion), hojaBase(consolidacion), ...(equivalencias ? [equivalencias] : [])];
}

export function hojaConsolidado(consolidacion: Consolidacion): HojaGenerada {
  const informe = informeDe(consolidacion);
  const { trimestre } = informe;
  const portada = filasDePortada(informe);
  const bloques = escribirCuadros(
    CUADROS.map((preparar) => preparar(informe)),
    informe,
    { desde: portada.length, prefijo: `_POA_T${trimestre}` },
  );
  const cuadros = [...portada, ...bloques.filas];
  const { filas: debajo, graficos } = graficosDe(bloques, cuadros.length);
  return {
    nombre: nombreDeConsolidado(trimestre),
    marca: `POA_Consolidado_T${trimestre}`,
    filas: [...cuadros, ...debajo],
    combinadas: [...combinarPortada(portada), ...bloques.combinadas],
    anchos: Object.values(COLUMNAS_INFORME),
    cuadricula: false,
    filasFijas: 0,
    columnasFijas: 1,
    editables: bloques.editables,
    semaforos: semaforosDe(bloques),
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: [0, FILAS_DE_TITULO - 1] },
    graficos,
  };
}

/** Title block of the customs report (Informe al Cuarto Trimestre 2020, first page), and the units that went in. */
function filasDePortada(informe: Informe): readonly CeldaGenerada[][] {
  const { entidad, trimestre, gestion } = informe;
  return [
    [texto(entidad, 'titulo')],
    [texto('INFORME DE SEGUIMIENTO Y EVALUACIÓN AL POA', 'titulo')],
    [texto(`${NOMBRE_TRIMESTRE[trimestre].toUpperCase()} TRIMESTRE`, 'titulo')],
    [texto(gestion === null ? null : `GESTIÓN ${gestion}`, 'titulo')],
    [texto(unidadesEnPortada(informe), 'nota')],
    [],
  ];
}

/** Entity, report, quarter and year: on top of every page. */
const FILAS_DE_TITULO = 4;

const UNIDADES_NOMBRADAS = 12;

function unidadesEnPortada({ unidades, claves, recibidas, sinPlan }: Informe): string {
  const nombres = unidades.map((unidad) => claves.get(unidad) ?? '');
  const lista =
    nombres.length > UNIDADES_NOMBRADAS
      ? `${nombres.slice(0, UNIDADES_NOMBRADAS).join(', ')} y ${nombres.length - UNIDADES_NOMBRADAS} más`
      : nombres.join(', ');
  const fuera = recibidas.length + sinPlan.length - unidades.length;
  return `Unidades incluidas (${nombres.length}): ${lista}.${fuera > 0 ? ` No entran: ${fuera}.` : ''}`;
}

function combinarPortada(portada: readonly CeldaGenerada[][]): readonly Area[] {
  const right = Object.keys(COLUMNAS_INFORME).length - 1;
  return portada.flatMap((fila, indice) =>
    fila[0]?.estilo === 'titulo' ? [{ top: indice, left: 0, bottom: indice, right }] : [],
  );
}

function semaforosDe({ area }: Bloques): readonly Area[] {
  return [CUADRO_3, ESTRATEGICAS, UNIDADES, OPERACIONES].flatMap((id) => {
    const [eficacia, semaforo] = [area(id, 'eficacia'), area(id, 'semaforo')];
    return eficacia && semaforo ? [{ ...semaforo, left: eficacia.left }] : [];
  });
}
