import { formula, numero, texto } from '../celdas';
import { cuadro } from '../cuadro';
import type { AccionCortoPlazo } from '../estructura';
import { SIN_CODIGO } from '../ruta';
import { promedio, porcentajeEjecutado, suma } from '../expresiones';
import { resultadosDe } from '../relatos';
import { NOMBRE_TRIMESTRE } from '../trimestre';
import { OPERACIONES } from './operaciones';

/** Cuadro N° 3 of the customs' quarterly report (Informe al Cuarto Trimestre 2020): a row per acción de corto plazo. */
export const CUADRO_3 = 'cuadro-3';

export const cuadro3 = cuadro<AccionCortoPlazo>({
  id: CUADRO_3,
  titulo: ({ trimestre, gestion }) =>
    [`Cuadro N° 3 "Resultados" – Al ${NOMBRE_TRIMESTRE[trimestre]} Trimestre`, gestion]
      .filter((parte) => parte !== null)
      .join(' '),
  filas: ({ estructura }) =>
    estructura.acciones.map((accion) => ({ clave: accion.codigo, grupo: accion.aei ?? '', dato: accion })),
  columnas: [
    {
      id: 'codigo',
      titulo: 'Código',
      ancho: 17,
      estilo: 'codigo',
      celda: ({ clave }) => texto(clave),
    },
    {
      id: 'ponderacion',
      titulo: 'Pond.',
      ancho: 9,
      estilo: 'decimal',
      celda: ({ clave, dato }, { consolidacion }) =>
        consolidacion.estructura.propuesta
          ? { clase: 'propuesta', numero: dato.ponderacion, clave, estilo: 'propuesta' }
          : numero(dato.ponderacion),
      total: { estilo: 'total-decimal', celda: ({ columna }) => formula(suma(columna('ponderacion'))) },
    },
    {
      id: 'nombre',
      titulo: 'Acciones de Corto Plazo',
      ancho: 48,
      estilo: 'texto',
      celda: ({ dato }) => texto(dato.nombre ?? sinNombre(dato.codigo)),
      total: { estilo: 'total-texto', celda: () => texto('TOTAL') },
    },
    {
      id: 'vigente',
      titulo: 'Presupuesto Vigente',
      ancho: 16,
      estilo: 'dinero',
      celda: ({ clave }, { grupo }) => formula(suma(grupo(OPERACIONES, 'vigente', clave))),
      total: { estilo: 'total-dinero', celda: ({ columna }) => formula(suma(columna('vigente'))) },
    },
    {
      id: 'ejecutado',
      titulo: 'Asignado/Ejecutado',
      ancho: 16,
      estilo: 'dinero',
      celda: ({ clave }, { grupo }) => formula(suma(grupo(OPERACIONES, 'ejecutado', clave))),
      total: { estilo: 'total-dinero', celda: ({ columna }) => formula(suma(columna('ejecutado'))) },
    },
    {
      id: 'ejecucion',
      titulo: '% de Ejec.',
      ancho: 10,
      estilo: 'porcentaje',
      celda: (_fila, { celda }) => formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado'))),
      total: {
        estilo: 'total-porcentaje',
        celda: ({ celda }) => formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado'))),
      },
    },
    {
      id: 'avance',
      titulo: '% de Avance',
      ancho: 10,
      estilo: 'porcentaje',
      celda: ({ clave }, { grupo }) => formula(promedio(grupo(OPERACIONES, 'avance', clave))),
      total: {
        estilo: 'total-porcentaje',
        celda: ({ columna }) => formula(ponderado(columna('ponderacion'), columna('avance'))),
      },
    },
    {
      id: 'resultados',
      titulo: 'Resultados Alcanzados',
      ancho: 70,
      estilo: 'relato',
      celda: ({ clave, dato }, { consolidacion }) => ({
        clase: 'relato',
        clave,
        texto: resultadosDe(consolidacion, dato.codigo),
      }),
    },
  ],
  notas: ({ estructura }) => [
    'Método: el avance de una operación es el promedio de sus tareas; el de una acción de corto plazo, el promedio de sus operaciones; el total es Σ (Pond. × % de Avance) ÷ Σ Pond. de las acciones con tareas.',
    ...(estructura.propuesta ? [PONDERACION_PROPUESTA] : []),
  ],
});

const PONDERACION_PROPUESTA =
  'Ponderación propuesta: la misma para todas las acciones, porque los planes de las unidades no la traen. Escriba en su lugar la que aprobó la institución: se conserva al generar de nuevo.';

/** Σ Pond·avance / Σ Pond of the acciones that have an avance (DOMAIN section 5, consolidated report). */
function ponderado(ponderacion: string, avance: string): string {
  return `IFERROR(SUMPRODUCT(${ponderacion},${avance})/SUMPRODUCT(${ponderacion},--ISNUMBER(${avance})),"")`;
}

function sinNombre(codigo: string): string {
  return codigo === SIN_CODIGO
    ? 'Tareas cuyo código falta o no se puede leer'
    : `(su fila no está en el plan recibido: ${codigo})`;
}
