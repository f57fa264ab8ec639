import type { Forma } from '../types';
import { CODIGO, MEDIO, META, PONDERACION, PROGRAMADO, TITULO_MINISTERIO } from './comunes';

/** Ministry 2017, activities of a unit: objectives `n.n.n` with their activities `n.n.n.n`, weighted Total below. */
export const MDPYEP_OGE_ACTIVIDAD: Forma = {
  id: 'mdpyep-oge-actividad',
  nombre: 'Objetivos y actividades (MDPyEP)',
  familia: 'ministerio',
  marcas: ['objetivo de gestion especifico actividad'],
  excluye: ['presupuesto', 'ejecutado'],
  nivelTarea: 4,
  estiloMeses: 'inicial',
  columnas: [
    CODIGO,
    {
      rol: 'descripcion',
      encabezados: [
        'Objetivo de Gestión Específico/ Actividad',
        'Objetivo/Actividad',
        'Objetivo / Actividades',
        'Actividad',
        'Actividades',
      ],
      contenido: 'texto',
      obligatoria: true,
    },
    { ...PONDERACION, obligatoria: true },
    {
      rol: 'indicadorTexto',
      encabezados: ['Indicador', 'Indicadores'],
      contenido: 'texto',
      obligatoria: true,
    },
    { rol: 'responsable', encabezados: ['Resp.', 'Responsable'], contenido: 'texto', obligatoria: false },
    {
      rol: 'lineaBase',
      encabezados: ['Línea Base', 'Línea de Base', 'L.B.'],
      contenido: 'numero',
      obligatoria: false,
    },
    META,
    MEDIO,
    {
      rol: 'mesInicioFin',
      encabezados: ['Mes Ini-Fin', 'Mes Inicio-Fin', 'Mes Inicio Fin', 'Mes Ini Fin', 'Inicio-Fin'],
      contenido: 'texto',
      obligatoria: true,
    },
    PROGRAMADO,
    { rol: 'total', encabezados: ['Total'], contenido: 'numero', obligatoria: true },
  ],
  titulo: TITULO_MINISTERIO,
  lineasDeTitulo: [
    'Objetivo de Gestión Específico-Actividad',
    'Objetivo de Gestión Específico - Actividades',
  ],
  especiales: [{ tipo: 'total', empieza: ['Total'] }],
};
