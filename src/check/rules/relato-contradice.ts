import { esConstante } from '../../plan/acumulado';
import { sumaHasta, ultimoMes, type Meses, type Trimestre } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { eficaciaDeFila } from '../eficacia-de-fila';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { cantidadEnTexto, diceCumplido, indicadorDePresupuestoCuadra, relatoCuadra } from '../relato';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** The narrative of results against the figures of its own row. */
export const relatoContradice: Regla = {
  id: 'relato-contradice',
  gravedad: 'aviso',
  titulo: 'El texto contradice a las cifras',
  porque: 'El informe lleva el texto y la cifra juntos: si se contradicen, el lector no sabe a cuál creer.',
  comoArreglar: 'Corrija el texto o los meses ejecutados, según lo que muestre el medio de verificación.',
  necesita: ['resultados', 'ejecutado'],
  mensajes: {
    cumplido: 'El texto dice “cumplido” y la eficacia es {actual} %.',
    'no-cumplido': 'El texto dice que no se cumplió y la eficacia es {actual} %.',
    cantidad: 'El texto dice {esperado} y los meses ejecutados suman {actual}.',
    presupuesto:
      'El indicador es la ejecución del presupuesto: su % Efi es {actual} y el % Eje de la fila es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Texto y cifras coinciden',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.1.1.3',
            meta: 480,
            programado: cadaMes(40),
            ejecutado: cadaMes(41),
            eficacia: 100,
            resultados: 'CUMPLIDO. Durante la Gestión 2017, se atendieron 492 solicitudes',
          },
          {
            codigo: 'USOGC1.3.1.1.4',
            meta: 3,
            programado: soloEn({ 5: 3 }),
            ejecutado: soloEn({ 6: 2 }),
            eficacia: 66.67,
            resultados: 'Se efectuó la supervisión en fecha 03/01/2017',
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: '“CUMPLIDO” al lado de 9,75 y “no cumplido” al lado de 100',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.3.1.4',
            meta: 1200,
            programado: cadaMes(100),
            ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
            eficacia: 9.75,
            resultados: 'CUMPLIDO. La ejecución de garantías bajó considerablemente',
          },
          {
            codigo: 'USOGC1.1.3.1.5',
            meta: 12,
            programado: cadaMes(1),
            ejecutado: cadaMes(1),
            eficacia: 100,
            resultados: 'No cumplido por falta de personal',
          },
        ]),
        hallazgos: [
          { celda: 'AF8', mensaje: 'cumplido' },
          { celda: 'AF9', mensaje: 'no-cumplido' },
        ],
      },
      {
        titulo: 'El texto dice 2444 y los meses suman 2.114',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.1.1.4',
            meta: 1200,
            programado: cadaMes(100),
            ejecutado: [114, 100, 128, 146, 171, 202, 160, 171, 182, 212, 293, 235],
            eficacia: 100,
            resultados: 'CUMPLIDO: Usuarios habilitados en los diferentes sistemas. Total 2444.',
          },
        ]),
        hallazgos: [{ celda: 'AF8', mensaje: 'cantidad' }],
      },
      {
        titulo: 'Un indicador de presupuesto que no es su % Eje',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.3.1.1',
            meta: 100,
            unidad: '% (presupuesto ejecutado/presupuesto programado) * 100',
            programado: [...cadaMes(8.33).slice(1), 8.37],
            ejecutado: soloEn({ 12: 47.97 }),
            eficacia: 47.97,
            presupuesto: 150102,
            gastado: 90879,
            ejecucion: 60.54,
          },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'presupuesto' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      if (fila.tipo !== 'tarea') continue;
      const hallazgos = [cumplimiento(contexto, fila), cantidad(contexto, fila), presupuesto(contexto, fila)];
      yield* hallazgos.filter((hallazgo) => hallazgo !== null);
    }
  },
};

function cumplimiento(contexto: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const { celda } = contexto;
  const actual = fila.eficaciaRegistrada ?? eficaciaDeFila(contexto, fila);
  if (relatoCuadra(contexto, fila, actual)) return null;
  return {
    mensaje: diceCumplido(fila.resultados ?? '') === 'si' ? 'cumplido' : 'no-cumplido',
    datos: {},
    actual,
    fila,
    rol: 'resultados',
    relacionadas: [celda(fila, 'eficacia')].filter((otra) => otra !== null),
  };
}

/** Only counts add up: of a level or a percentage, the text may well name another figure. */
function cantidad({ tabla, celdasMeses }: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const { indicador, ejecutado } = fila;
  if (ejecutado === null || indicador === null || esConstante(indicador)) return null;
  if (indicador === 'acumulada' || indicador === 'porcentaje-de-meta' || fila.meta === 100) return null;
  const esperado = cantidadEnTexto(fila.resultados ?? '');
  const actual = sumaHasta(ejecutado, 12);
  if (esperado === null || casiIguales(esperado, actual)) return null;
  // The text of a quarterly report may tell of its own three months only.
  const { trimestre } = tabla.titulo;
  if (trimestre !== null && casiIguales(esperado, sumaDeTrimestre(ejecutado, trimestre))) return null;
  return {
    mensaje: 'cantidad',
    datos: {},
    esperado,
    actual,
    fila,
    rol: 'resultados',
    relacionadas: [celdasMeses(fila, 'ejecutado')].filter((otra) => otra !== null),
  };
}

function presupuesto({ celda }: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const { eficaciaRegistrada: actual, ejecucionRegistrada: esperado } = fila;
  if (indicadorDePresupuestoCuadra(fila, actual)) return null;
  return {
    mensaje: 'presupuesto',
    datos: {},
    esperado,
    actual,
    fila,
    rol: 'eficacia',
    relacionadas: [celda(fila, 'ejecucion')].filter((otra) => otra !== null),
  };
}

function sumaDeTrimestre(meses: Meses, trimestre: Trimestre): number {
  const hasta = ultimoMes(trimestre);
  return sumaHasta(meses, hasta) - sumaHasta(meses, hasta - 3);
}
