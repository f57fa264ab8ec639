import type { Forma } from '../types';
import { CODIGO, FIN, INICIO, MEDIO, META, PARTIDA, PONDERACION, PRESUPUESTO } from './comunes';

/** SENAVEX 2020, operations of the year: no months; each operation may have several partidas with their amounts. */
export const SENAVEX_OPERACIONES: Forma = {
  id: 'senavex-operaciones',
  nombre: 'Programación de operaciones anual (SENAVEX)',
  familia: 'senavex',
  marcas: ['programacion de operaciones anual'],
  excluye: ['programado', 'ejecutado'],
  nivelTarea: 3,
  variasPartidas: true,
  columnas: [
    CODIGO,
    { ...PONDERACION, obligatoria: true },
    {
      rol: 'objetivo',
      encabezados: ['Objetivo de Gestión Específico', 'Objetivo de Gestión', 'Objetivo'],
      contenido: 'texto',
      obligatoria: true,
    },
    { rol: 'operacion', encabezados: ['Operación', 'Operaciones'], contenido: 'texto', obligatoria: true },
    {
      rol: 'resultadoEsperado',
      encabezados: ['Resultado Esperado', 'Resultados Esperados', 'Resultado', 'Producto Esperado'],
      contenido: 'texto',
      obligatoria: true,
    },
    { ...META, obligatoria: false },
    {
      rol: 'indicadorTexto',
      encabezados: ['Indicador', 'Indicadores'],
      contenido: 'texto',
      obligatoria: false,
    },
    MEDIO,
    INICIO,
    FIN,
    {
      rol: 'area',
      encabezados: ['Unidad Responsable', 'Unidad', 'Área Responsable', 'Responsable'],
      contenido: 'texto',
      obligatoria: false,
    },
    {
      ...PARTIDA,
      encabezados: ['Grupo de Gasto', 'Grupo', ...PARTIDA.encabezados],
      contenido: 'entero',
      obligatoria: true,
    },
    { ...PRESUPUESTO, encabezados: ['Funcionamiento', ...PRESUPUESTO.encabezados], obligatoria: true },
    {
      rol: 'inversion',
      encabezados: ['Inversión', 'Presupuesto de Inversión'],
      contenido: 'dinero',
      obligatoria: false,
    },
  ],
  titulo: [
    { campo: 'entidad', etiquetas: ['Sigla', 'Entidad', 'Institución'] },
    { campo: 'unidad', etiquetas: ['Unidad', 'Unidad Organizacional'] },
    { campo: 'responsable', etiquetas: ['Responsable'] },
    { campo: 'gestion', etiquetas: ['Gestión', 'Año'] },
  ],
  especiales: [
    { tipo: 'total', empieza: ['Total parcial', 'Total general'] },
    { tipo: 'fin', empieza: ['Responsables de la información'] },
  ],
};
