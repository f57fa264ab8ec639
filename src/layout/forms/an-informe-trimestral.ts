import type { Forma } from '../types';
import { EJECUCION, PONDERACION, PRESUPUESTO, PRESUPUESTO_EJECUTADO } from './comunes';

/** Customs, consolidated report of a quarter (2020): Cuadro 3, one row per acción de corto plazo. */
export const AN_INFORME_TRIMESTRAL: Forma = {
  id: 'an-informe-trimestral',
  nombre: 'Informe trimestral consolidado (Aduana)',
  familia: 'institucion',
  marcas: ['informe de seguimiento y evaluacion al poa', 'cuadro n 3'],
  excluye: ['programado', 'ejecutado'],
  nivelTarea: 4,
  nivelFijo: 3,
  columnas: [
    { ...PONDERACION, obligatoria: true },
    {
      rol: 'descripcion',
      encabezados: ['Acciones de Corto Plazo', 'Acción de Corto Plazo'],
      contenido: 'texto',
      obligatoria: true,
    },
    { ...PRESUPUESTO, obligatoria: true },
    { ...PRESUPUESTO_EJECUTADO, obligatoria: true },
    { ...EJECUCION, obligatoria: true },
    {
      rol: 'eficacia',
      encabezados: ['% de Avance', '% Avance', 'Avance', 'Avance %'],
      contenido: 'porcentaje',
      obligatoria: true,
    },
    {
      rol: 'resultados',
      encabezados: ['Resultados Alcanzados', 'Resultados', 'Resultados y/o Logros Alcanzados'],
      contenido: 'texto',
      obligatoria: false,
    },
  ],
  titulo: [
    { campo: 'entidad', etiquetas: ['Entidad', 'Institución'] },
    { campo: 'gestion', etiquetas: ['Gestión', 'Año'] },
    { campo: 'trimestre', etiquetas: ['Trimestre'] },
  ],
  especiales: [{ tipo: 'fin', empieza: ['Cuadro'] }],
};
