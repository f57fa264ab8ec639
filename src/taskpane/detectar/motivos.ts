import type { Contenido } from '../../layout/types';
import type { Motivo } from '../../plan/tabla';
import { textoNumero } from '../shell/mensajes';

type Dato = (clave: string) => string;

const CONTENIDO: Readonly<Record<Contenido, string>> = {
  codigo: 'códigos',
  texto: 'textos',
  numero: 'números',
  porcentaje: 'porcentajes',
  dinero: 'montos',
  fecha: 'fechas',
  entero: 'números enteros',
};

/** Reasons of the detector, by their ids (src/layout), as a planner would give them. */
const MOTIVOS: Readonly<Record<string, (dato: Dato) => string>> = {
  'encabezado-igual': (dato) => `El encabezado dice «${dato('encabezado')}».`,
  'encabezado-parecido': (dato) => `El encabezado «${dato('encabezado')}» se parece a «${dato('sinonimo')}».`,
  contenido: (dato) => `El ${dato('porcentaje')} % de sus celdas son ${contenido(dato)}.`,
  'contenido-adverso': (dato) =>
    `Atención: solo el ${dato('porcentaje')} % de sus celdas son ${contenido(dato)}.`,
  'columna-vacia': () => 'La columna está vacía.',
  'solo-contenido': (dato) => `Sin encabezado conocido; sus celdas son ${contenido(dato)}.`,
  'meses-con-marca': () => 'Doce meses en orden, con la marca de su grupo en el encabezado.',
  'mapeo-guardado': () => 'La columna la asignó usted.',
  'asignado-a-mano': () => 'La columna la asignó usted.',
  'doce-en-orden': () => 'Doce meses en orden, de enero a diciembre.',
};

/** Null where the reason says nothing that its line does not already say. */
export function textoMotivo({ id, datos }: Motivo): string | null {
  return (
    MOTIVOS[id]?.((clave) => {
      const dato = datos[clave] ?? '';
      return typeof dato === 'number' ? textoNumero(dato) : String(dato);
    }) ?? null
  );
}

function contenido(dato: Dato): string {
  const clase = dato('contenido');
  return clase in CONTENIDO ? CONTENIDO[clase as Contenido] : clase;
}
