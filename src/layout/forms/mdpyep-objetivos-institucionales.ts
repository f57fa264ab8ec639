import type { Forma } from '../types';
import { CODIGO, MEDIO, META, PONDERACION, PRESUPUESTO, PROGRAMADO, TITULO_MINISTERIO } from './comunes';

/** Ministry 2017, IBMETRO's own variant: months by name, sections that begin with their code, signatures below. */
export const MDPYEP_OBJETIVOS_INSTITUCIONALES: Forma = {
  id: 'mdpyep-objetivos-institucionales',
  nombre: 'Objetivos institucionales (IBMETRO)',
  familia: 'ministerio',
  marcas: [
    'presupuesto total de la unidad',
    'objetivos de gestion institucional',
    'objetivos institucionales',
  ],
  excluye: ['mesInicioFin', 'ejecutado'],
  nivelTarea: 3,
  estiloMeses: 'nombre',
  columnas: [
    CODIGO,
    {
      rol: 'descripcion',
      encabezados: [
        'Objetivo de Gestión Específico',
        'Objetivos de Gestión Específicos',
        'Objetivo de Gestión Institucional',
        'Objetivos de Gestión Institucional',
        'Objetivo Institucional',
        'Objetivos Institucionales',
        'Objetivo Específico',
        'Objetivo de Gestión',
        'Objetivos',
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
    PONDERACION,
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
    { rol: 'total', encabezados: ['Total'], contenido: 'numero', obligatoria: false },
    PRESUPUESTO,
  ],
  titulo: TITULO_MINISTERIO,
  lineasDeTitulo: ['Objetivos de Gestión Institucional', 'Objetivos Institucionales'],
  especiales: [
    { tipo: 'seccion', empieza: [], patron: /^\d{1,2}\.\d{1,2}\.?\s+\p{L}/u },
    { tipo: 'total', empieza: ['Presupuesto Total', 'Total Presupuesto'] },
  ],
};
