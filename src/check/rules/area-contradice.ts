import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { lugarAjeno, lugaresDe, regionAjena } from '../lugares';
import type { Regla } from '../types';

const TEXTOS = ['descripcion', 'unidadMedida', 'indicadorTexto', 'medio'] as const;

/** Rows whose text is about another place than their unit: the trace of copying another unit's plan. */
export const areaContradice: Regla = {
  id: 'area-contradice',
  gravedad: 'aviso',
  titulo: 'El texto nombra a otra unidad',
  porque:
    'Las filas copiadas de otra unidad conservan su nombre: la tarea queda a cargo de quien no le toca.',
  comoArreglar: 'Compruebe de quién es la tarea y corrija el texto o la unidad responsable.',
  necesita: ['descripcion', 'area'],
  mensajes: {
    lugar: 'El texto nombra a {lugar} y la unidad responsable es {area}.',
    regional: 'El texto nombra a la Regional {lugar} y el plan es de la Regional {region}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Cada tarea nombra a su unidad',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            descripcion: 'Optimizar el despacho en Tambo Quemado',
            area: 'Adm Aduana Tambo Quemado',
            meta: 36,
            programado: cadaMes(36),
          },
          {
            codigo: 'GROGR1.1.1.1.2',
            descripcion: 'Optimizar el despacho en Pisiga',
            area: 'Adm Aduana Pisiga',
            meta: 36,
            programado: cadaMes(36),
          },
          {
            codigo: 'GROGR1.1.1.1.3',
            descripcion: 'Coordinar Pisiga y Tambo Quemado',
            area: 'Adm Aduana Pisiga',
            meta: 36,
            programado: cadaMes(36),
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'La tarea es de Tambo Quemado y la unidad, Pisiga',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.20',
            descripcion: 'Optimizar la exportación, Pisiga',
            area: 'Adm Aduana Pisiga',
            meta: 8,
            programado: cadaMes(8),
          },
          {
            codigo: 'GROGR1.1.1.1.21',
            descripcion: 'Optimizar la exportación, Tambo Quemado',
            area: 'Adm Aduana Pisiga',
            meta: 8,
            programado: cadaMes(8),
          },
          {
            codigo: 'GROGR1.1.1.1.22',
            descripcion: 'Optimizar la exportación, Tambo Quemado',
            area: 'Adm Aduana Tambo Quemado',
            meta: 4,
            programado: cadaMes(4),
          },
        ]),
        hallazgos: [{ celda: 'C8', mensaje: 'lugar' }],
      },
      {
        titulo: 'La unidad de medida es de otra gerencia regional',
        filas: programacion([
          {
            codigo: 'GROGR1.4.3.2.2',
            area: 'Unidad Administrativa',
            meta: 100,
            unidad: 'Funcionarios de la Gerencia Regional Cochabamba',
            programado: cadaMes(100),
          },
        ]),
        hallazgos: [{ celda: 'I7', mensaje: 'regional' }],
      },
    ],
  },
  *revisar({ tabla, celda }) {
    const lugares = lugaresDe(tabla);
    for (const fila of tabla.filas) {
      const { area } = fila;
      if (fila.tipo !== 'tarea' || area === null) continue;
      for (const rol of TEXTOS) {
        const texto = fila[rol] ?? '';
        const lugar = rol === 'descripcion' ? lugarAjeno(texto, area, lugares) : null;
        const regional = regionAjena(texto, lugares);
        if (lugar === null && regional === null) continue;
        const otra = celda(fila, 'area');
        yield {
          mensaje: lugar === null ? 'regional' : 'lugar',
          datos: {
            area,
            lugar: enMayusculas(lugar ?? regional ?? ''),
            region: lugares.region === null ? null : enMayusculas(lugares.region),
          },
          fila,
          rol,
          relacionadas: otra === null ? [] : [otra],
        };
      }
    }
  },
};

/** `tambo quemado` → `Tambo Quemado`. */
function enMayusculas(lugar: string): string {
  return lugar.replace(/\b\p{L}/gu, (letra) => letra.toUpperCase());
}
