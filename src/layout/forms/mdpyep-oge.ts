import type { Forma } from '../types';
import { CODIGO, MEDIO, META, PONDERACION, PRESUPUESTO, PROGRAMADO, TITULO_MINISTERIO } from './comunes';

/** Ministry 2017, objectives of a unit: sections per institutional objective, months by initial, budget below. */
export const MDPYEP_OGE: Forma = {
  id: 'mdpyep-oge',
  nombre: 'Objetivos de gestión específicos (MDPyEP)',
  familia: 'ministerio',
  marcas: ['objetivo de gestion especifico'],
  excluye: ['mesInicioFin', 'ejecutado'],
  nivelTarea: 3,
  estiloMeses: 'inicial',
  columnas: [
    CODIGO,
    {
      rol: 'descripcion',
      encabezados: [
        'Objetivo de Gestión Específico',
        'Objetivos de Gestión Específicos',
        'Objetivo Específico',
      ],
      contenido: 'texto',
      obligatoria: true,
    },
    {
      rol: 'responsable',
      encabezados: ['Resp.', 'Responsable', 'Unidad'],
      contenido: 'texto',
      obligatoria: false,
    },
    { ...PONDERACION, obligatoria: true },
    {
      rol: 'indicadorTexto',
      encabezados: ['Indicador', 'Indicadores'],
      contenido: 'texto',
      obligatoria: true,
    },
    {
      rol: 'lineaBase',
      encabezados: ['L.B.', 'Línea Base', 'Línea de Base'],
      contenido: 'numero',
      obligatoria: false,
    },
    META,
    MEDIO,
    PROGRAMADO,
    { rol: 'total', encabezados: ['Total'], contenido: 'numero', obligatoria: true },
    { ...PRESUPUESTO, obligatoria: true },
  ],
  titulo: TITULO_MINISTERIO,
  lineasDeTitulo: ['Objetivo de Gestión Específico'],
  especiales: [
    { tipo: 'seccion', empieza: ['Objetivo de Gestión Institucional'] },
    { tipo: 'total', empieza: ['Presupuesto'] },
  ],
};
