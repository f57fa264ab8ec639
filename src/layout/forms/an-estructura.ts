import type { Forma } from '../types';
import { PONDERACION, PRESUPUESTO } from './comunes';

/** The institution's structure (customs 2020): AEI, ACP with its weight and operations, with their financing. */
export const AN_ESTRUCTURA: Forma = {
  id: 'an-estructura',
  nombre: 'Estructura del POA institucional',
  familia: 'institucion',
  marcas: ['estructura del plan operativo', 'desglose de la estructura', 'estructura del poa'],
  excluye: ['programado', 'ejecutado'],
  nivelTarea: 4,
  columnas: [
    {
      rol: 'codigoAei',
      encabezados: ['Código AEI', 'Cód. AEI', 'Código PEM (AEM)', 'Código PEM', 'AEI'],
      contenido: 'codigo',
      obligatoria: false,
    },
    {
      rol: 'accionEstrategica',
      encabezados: ['Acción Estratégica Institucional', 'Acciones Estratégicas Institucionales'],
      contenido: 'texto',
      obligatoria: false,
    },
    {
      rol: 'codigoAcp',
      encabezados: ['Código ACP', 'Cód. ACP', 'N° ACP', 'Acciones de Corto Plazo N°', 'ACP'],
      contenido: 'codigo',
      obligatoria: true,
    },
    {
      rol: 'accionCortoPlazo',
      encabezados: ['Acción de Corto Plazo', 'Acciones de Corto Plazo', 'Acciones de Corto Plazo Detalle'],
      contenido: 'texto',
      obligatoria: true,
    },
    PONDERACION,
    {
      rol: 'codigo',
      encabezados: ['N° Op.', 'N° Operación', 'Código Operación', 'Cód. Op.', 'Código Op.'],
      contenido: 'codigo',
      obligatoria: true,
    },
    { rol: 'descripcion', encabezados: ['Operación', 'Operaciones'], contenido: 'texto', obligatoria: true },
    { rol: 'tgn', encabezados: ['T.G.N.', 'TGN'], contenido: 'dinero', obligatoria: false },
    {
      rol: 'otros',
      encabezados: ['Otros', 'Otras Fuentes', 'Recursos Propios'],
      contenido: 'dinero',
      obligatoria: false,
    },
    { rol: 'total', encabezados: ['Total'], contenido: 'dinero', obligatoria: false },
    PRESUPUESTO,
  ],
  titulo: [
    { campo: 'entidad', etiquetas: ['Entidad', 'Institución'] },
    { campo: 'gestion', etiquetas: ['Gestión', 'Año'] },
  ],
  especiales: [{ tipo: 'fin', empieza: ['Cuadro'] }],
  niveles: [
    { nivel: 2, codigo: 'codigoAei', descripcion: 'accionEstrategica' },
    { nivel: 3, codigo: 'codigoAcp', descripcion: 'accionCortoPlazo', ponderacion: 'ponderacion' },
  ],
};
