import type { Modo } from '../../../app/formulas/tipos';
import type { Trimestre } from '../../../plan/mes';
import { cuenta } from '../../shell/mensajes';

const MESES = ['enero a marzo', 'enero a junio', 'enero a septiembre', 'enero a diciembre'] as const;

export const MENSAJES = {
  titulo: 'Formularios de seguimiento',
  explicacion:
    'Prepara el POA-01 que cada unidad llena en el trimestre: lo programado ya escrito, lo ejecutado en blanco, y % Efi y % Eje como fórmulas.',
  planes: 'Planes del año',
  plan: (unidad: string, gestion: number | null) => (gestion === null ? unidad : `${unidad} · ${gestion}`),
  enHoja: (hoja: string) => `Hoja ${hoja} de este libro`,
  enArchivo: (archivo: string, hoja: string) => `${archivo}, hoja ${hoja}`,
  sinUnidad: 'Unidad sin nombre',
  trimestre: 'Trimestre que se informa',
  opcion: (trimestre: Trimestre) => `T${trimestre}`,
  hasta: (trimestre: Trimestre) => `La unidad llenará de ${MESES[trimestre - 1] ?? ''}.`,
  opciones: 'Fórmulas y protección',
  formulas: 'Fórmulas de % Efi y % Eje',
  modos: {
    nativas: { nombre: 'De Excel', ayuda: 'La unidad las ve calculadas aunque no tenga este complemento.' },
    poa: {
      nombre: 'POA.*',
      ayuda: 'Más cortas; la unidad necesita este complemento para verlas calculadas.',
    },
  } satisfies Record<Modo, { readonly nombre: string; readonly ayuda: string }>,
  proteger: 'Proteger todo menos lo que la unidad llena',
  sinClave: 'Sin contraseña: se quita en Revisar > Desproteger hoja.',
  generar: (cuantos: number, trimestre: Trimestre) =>
    cuantos === 1
      ? `Generar el formulario del T${trimestre}`
      : `Generar ${cuantos} formularios del T${trimestre}`,
  ninguno: 'Elija al menos un plan.',
  conserva: 'Si la hoja ya existe, se pone al día y se conserva todo lo que la unidad llenó en ella.',
  listo: (cuantos: number, trimestre: Trimestre) =>
    `${cuenta(cuantos, 'formulario listo', 'formularios listos')} para el T${trimestre}`,
  deshecho: { titulo: 'Se deshizo la generación', texto: 'El libro quedó como estaba antes de generar.' },
} as const;
