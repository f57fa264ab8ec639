import type { ColumnaForma, EtiquetaTitulo } from '../types';

/** Columns and labels that several forms share word for word. A form with its own words writes its own. */

export const ID: ColumnaForma = {
  rol: 'id',
  encabezados: ['Id', 'Nro.', 'N°', 'No.', 'Ítem'],
  contenido: 'entero',
  obligatoria: false,
};

export const CODIGO: ColumnaForma = {
  rol: 'codigo',
  encabezados: ['Código', 'Cód.', 'Codigo POA', 'Cod. POA', 'Código de la Operación'],
  contenido: 'codigo',
  obligatoria: true,
};

export const PROGRAMADO: ColumnaForma = {
  rol: 'programado',
  encabezados: [],
  contenido: 'numero',
  obligatoria: true,
};

export const META: ColumnaForma = {
  rol: 'meta',
  encabezados: ['Meta', 'Meta Anual', 'Meta Gestión', 'Meta Programada', 'Meta Anual Programada'],
  contenido: 'numero',
  obligatoria: true,
};

export const UNIDAD_MEDIDA: ColumnaForma = {
  rol: 'unidadMedida',
  encabezados: ['Unidad de Medida', 'Unidad Medida', 'U. Medida', 'U. de Medida', 'U.M.'],
  contenido: 'texto',
  obligatoria: true,
};

export const PONDERACION: ColumnaForma = {
  rol: 'ponderacion',
  encabezados: ['Pond.', 'Pond. %', '% Pond.', 'Ponderación', 'Ponderación %', 'Peso'],
  contenido: 'porcentaje',
  obligatoria: false,
};

export const MEDIO: ColumnaForma = {
  rol: 'medio',
  encabezados: [
    'Medio de Verificación',
    'Medios de Verificación',
    'Fuente o Medio de Verificación',
    'Fuente de Verificación',
    'Fuente',
    'Medio',
    'Verificación',
  ],
  contenido: 'texto',
  obligatoria: false,
};

export const PARTIDA: ColumnaForma = {
  rol: 'partida',
  encabezados: ['Partida', 'Partidas', 'Partida Presupuestaria', 'Partida de Gasto'],
  contenido: 'texto',
  obligatoria: false,
};

export const PRESUPUESTO: ColumnaForma = {
  rol: 'presupuesto',
  encabezados: [
    'Presupuesto',
    'Ppto.',
    'Ppto. Bs.',
    'Presupuesto Bs.',
    'Presupuesto (Bs.)',
    'Presupuesto Vigente',
    'Ppto. Vigente',
    'Presupuesto Programado',
    'Presupuesto Total',
  ],
  contenido: 'dinero',
  obligatoria: false,
};

export const PRESUPUESTO_EJECUTADO: ColumnaForma = {
  rol: 'presupuestoEjecutado',
  encabezados: [
    'Ejecutado',
    'Presupuesto Ejecutado',
    'Ppto. Ejecutado',
    'Asignado/Ejecutado',
    'Monto Ejecutado',
  ],
  contenido: 'dinero',
  obligatoria: false,
};

export const EJECUCION: ColumnaForma = {
  rol: 'ejecucion',
  encabezados: ['% Eje', '% Ejec.', '% de Ejec.', '% Ejecución', '% de Ejecución', 'Ejecución %'],
  contenido: 'porcentaje',
  obligatoria: false,
};

export const INICIO: ColumnaForma = {
  rol: 'inicio',
  encabezados: ['Inicio', 'Fecha Inicio', 'Fecha de Inicio', 'F. Inicio', 'Desde'],
  contenido: 'fecha',
  obligatoria: false,
};

export const FIN: ColumnaForma = {
  rol: 'fin',
  encabezados: ['Fin', 'Fecha Fin', 'Fecha de Fin', 'Fecha Final', 'Fecha de Conclusión', 'F. Fin', 'Hasta'],
  contenido: 'fecha',
  obligatoria: false,
};

export const TITULO_ADUANA: readonly EtiquetaTitulo[] = [
  { campo: 'entidad', etiquetas: ['Entidad', 'Institución'] },
  { campo: 'area', etiquetas: ['Código Área', 'Cód. Área', 'Código de Área'] },
  { campo: 'unidad', etiquetas: ['Área', 'Unidad', 'Unidad Organizacional', 'Área Organizacional'] },
  { campo: 'responsable', etiquetas: ['Responsable'] },
  { campo: 'gestion', etiquetas: ['Gestión', 'Año'] },
  { campo: 'trimestre', etiquetas: ['Trimestre'] },
];

export const TITULO_MINISTERIO: readonly EtiquetaTitulo[] = [
  { campo: 'entidad', etiquetas: ['Entidad', 'Institución', 'Ministerio'] },
  {
    campo: 'unidad',
    etiquetas: ['Unidad', 'Unidad Organizacional', 'Dirección', 'Área Organizacional', 'Área'],
  },
  { campo: 'responsable', etiquetas: ['Responsable'] },
  { campo: 'gestion', etiquetas: ['Gestión', 'Año'] },
  { campo: 'trimestre', etiquetas: ['Trimestre'] },
];
