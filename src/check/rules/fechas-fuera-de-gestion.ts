import type { Fila } from '../../plan/tabla';
import { cambiar } from '../arreglo';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Arreglo, ContextoRegla, HallazgoDeRegla, Regla } from '../types';

type RolFecha = 'inicio' | 'fin';
const DIA_MS = 86_400_000;

/** Dates of another year than the plan's, and texts that are no date. Where most rows disagree, the title does. */
export const fechasFueraDeGestion: Regla = {
  id: 'fechas-fuera-de-gestion',
  gravedad: 'aviso',
  titulo: 'Fechas de otra gestión',
  porque: 'El POA es anual: las fechas de otro año suelen venir de copiar el plan anterior.',
  comoArreglar: 'Corrija el año, o la fecha si está mal escrita.',
  norma: 'Normas Básicas del Sistema de Programación de Operaciones (D.S. 3246): el POA es de una gestión.',
  necesita: ['inicio', 'fin'],
  mensajes: {
    'otra-gestion': 'La fecha {actual} no es de la gestión {gestion}.',
    'casi-todas': 'El plan dice gestión {gestion}, pero {cuantas} fechas son de {anio}.',
    'no-es-fecha': '“{actual}” no es una fecha del calendario.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Fechas de la gestión, escritas o como texto',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            inicio: '02/01/20',
            fin: '31-dic-2020',
            meta: 12,
            programado: cadaMes(1),
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Año anterior y fecha imposible',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1', inicio: '02/01/2020', fin: '31/12/2020' },
          {
            codigo: 'GROGR1.1.1.1.1',
            inicio: '02/01/2019',
            fin: '31/12/2020',
            meta: 12,
            programado: cadaMes(1),
          },
          {
            codigo: 'GROGR1.1.1.1.2',
            inicio: '02/01/2020',
            fin: '31/06/2020',
            meta: 12,
            programado: cadaMes(1),
          },
        ]),
        hallazgos: [
          { celda: 'F8', mensaje: 'otra-gestion' },
          { celda: 'G9', mensaje: 'no-es-fecha' },
        ],
      },
      {
        titulo: 'Todo el plan con fechas del año anterior',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1', inicio: '02/01/2019', fin: '31/12/2019' },
          {
            codigo: 'GROGR1.1.1.1.1',
            inicio: '02/01/2019',
            fin: '31/12/2019',
            meta: 12,
            programado: cadaMes(1),
          },
        ]),
        hallazgos: [{ celda: 'F7', mensaje: 'casi-todas' }],
      },
    ],
  },
  *revisar(contexto) {
    yield* ilegibles(contexto);
    const { gestion } = contexto.tabla.titulo;
    if (gestion === null) return;
    const fechas = contexto.tabla.filas.flatMap((fila) =>
      (['inicio', 'fin'] as const).flatMap((rol) => {
        const fecha = fila[rol];
        return fecha === null ? [] : [{ fila, rol, fecha, anio: Number(fecha.slice(0, 4)) }];
      }),
    );
    const ajenas = fechas.filter(({ anio }) => anio !== gestion);
    const [primera] = ajenas;
    const iguales = ajenas.filter(({ anio }) => anio === primera?.anio);
    const datos = { gestion: String(gestion) };
    if (primera && iguales.length > 2 && iguales.length * 2 > fechas.length) {
      const { fila, rol, anio } = primera;
      yield {
        mensaje: 'casi-todas',
        datos: { ...datos, anio: String(anio), cuantas: iguales.length },
        fila,
        rol,
      };
      return;
    }
    for (const { fila, rol, fecha } of ajenas) {
      const arreglo = conGestion(contexto, fila, rol, fecha, gestion);
      yield {
        mensaje: 'otra-gestion',
        datos,
        actual: fecha.split('-').reverse().join('/'),
        fila,
        rol,
        ...(arreglo && { arreglo }),
      };
    }
  },
};

function* ilegibles({ tabla, sheet }: ContextoRegla): Iterable<HallazgoDeRegla> {
  for (const fila of tabla.filas) {
    if (fila.tipo !== 'tarea' && fila.tipo !== 'agregado') continue;
    for (const rol of ['inicio', 'fin'] as const) {
      const columna = tabla.columnas[rol];
      const valor = columna === undefined ? null : sheet.value(fila.fila - 1, columna);
      if (fila[rol] !== null || valor === null || String(valor).trim() === '') continue;
      yield { mensaje: 'no-es-fecha', datos: {}, actual: valor, fila, rol };
    }
  }
}

/** The same day of the plan's year, in the way the cell holds it: a serial moves by days, a text by its year. */
function conGestion(
  { sheet, tabla, celda }: ContextoRegla,
  fila: Fila,
  rol: RolFecha,
  fecha: string,
  gestion: number,
): Arreglo | undefined {
  const valor = sheet.value(fila.fila - 1, tabla.columnas[rol] ?? 0);
  const [anio = 0, mes = 1, dia = 1] = fecha.split('-').map(Number);
  const otra = rol === 'inicio' ? fila.fin : fila.inicio;
  const nueva = `${gestion}${fecha.slice(4)}`;
  // From June to next May: with its year changed the row would end before it begins.
  if (otra !== null && (rol === 'inicio' ? nueva > otra : nueva < otra)) return undefined;
  if (typeof valor === 'string') {
    const texto = valor.replace(new RegExp(`\\b${anio}\\b`), String(gestion));
    return cambiar(sheet, celda(fila, rol), texto, 'sugerido');
  }
  if (typeof valor !== 'number') return undefined;
  const dias = (Date.UTC(gestion, mes - 1, dia) - Date.UTC(anio, mes - 1, dia)) / DIA_MS;
  return cambiar(sheet, celda(fila, rol), valor + dias, 'sugerido');
}
