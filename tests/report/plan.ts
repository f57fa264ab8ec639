import type { Tabla } from '../../src/plan/tabla';
import type { Unidad } from '../../src/report/consolidacion';
import { fila } from '../plan/fila';

const DOCE = (valor: number) => Array.from({ length: 12 }, () => valor);

/** A unit's plan of three tasks below two operations of one ACP, and one task whose rows above are missing. */
export function unidadDePrueba(cambios: Partial<Tabla> = {}, archivo = 'plan.xlsx'): Unidad {
  const agregado = (numero: number, codigo: string, descripcion: string) =>
    fila({ fila: numero, tipo: 'agregado', codigo, descripcion, nivel: codigo.split('.').length });
  const tarea = (numero: number, codigo: string, ejecutado: number, resultados: string | null) =>
    fila({
      fila: numero,
      codigo,
      nivel: 5,
      descripcion: `Tarea ${codigo}`,
      meta: 120,
      programado: DOCE(10),
      ejecutado: DOCE(ejecutado),
      indicador: 'suma',
      sentido: 'mayor',
      presupuesto: 1000 * numero,
      presupuestoEjecutado: 500 * numero,
      resultados,
    });
  const tabla: Tabla = {
    forma: 'anb-poa01-seguimiento',
    familia: 'aduana',
    hoja: "Plan d'Oruro",
    confianza: 1,
    alternativa: null,
    rango: { top: 0, left: 0, bottom: 9, right: 36 },
    filasEncabezado: [0],
    huella: 'x',
    titulo: {
      entidad: 'ADUANA NACIONAL',
      unidad: 'UNIDAD DE PRUEBA',
      area: 'UNI',
      gestion: 2017,
      trimestre: 4,
      responsable: null,
    },
    columnas: { codigo: 1, presupuesto: 34, presupuestoEjecutado: 35 },
    filas: [
      agregado(2, 'UNI1.1', 'Facilitar'),
      agregado(3, 'UNI1.1.2', 'Simplificar trámites'),
      agregado(4, 'UNI1.1.2.1', 'Revisar'),
      tarea(5, 'UNI1.1.2.1.1', 10, '=cmd|x'),
      tarea(6, 'UNI1.1.2.1.2', 5, 'Se revisó.'),
      agregado(7, 'UNI1.1.2.10', 'Difundir'),
      tarea(8, 'UNI1.1.2.10.1', 0, null),
      tarea(9, 'UNI1.1.1.1.1', 10, 'Se revisó.'),
    ],
    evidencia: [],
    ...cambios,
  };
  return { tabla, archivo, enEsteLibro: true };
}
