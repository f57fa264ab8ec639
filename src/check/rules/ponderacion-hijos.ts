import { codigoPadre, normalizarCodigo } from '../../plan/codigo';
import { clasificarPonderacion } from '../../plan/ponderacion';
import type { Fila } from '../../plan/tabla';
import { cambiar, limpio } from '../arreglo';
import { filasConCodigo } from '../codigos';
import { comoCelda } from '../cronograma';
import { ogeActividad } from '../ejemplos/ministerio';
import { soloEn } from '../ejemplos/meses';
import { senavex } from '../ejemplos/senavex';
import { ponderacionDeFila } from '../ponderacion-de-fila';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

const UNO = soloEn({ 6: 1 });

/**
 * Weights of siblings: 100 among them, or the parent's own weight. Top rows without a printed parent may be one unit's
 * share (UF 2017: 30 of 100), so only more than 100, or several that fall short, are worth a look.
 */
export const ponderacionHijos: Regla = {
  id: 'ponderacion-hijos',
  gravedad: 'error',
  titulo: 'Suma de las ponderaciones',
  porque:
    'La ponderación reparte el 100 % de una fila entre las que dependen de ella. Si no suma 100, el avance sale inflado o corto.',
  comoArreglar: 'Ajuste las ponderaciones para que sumen 100, o la ponderación de la fila superior.',
  norma: 'POA 2017 (MDPyEP) y POA 2020 (SENAVEX): la Pond. de las filas hermanas suma 100.',
  necesita: ['codigo', 'ponderacion'],
  mensajes: {
    'no-suma': 'Las ponderaciones de las {hijas} filas de {codigo} suman {actual} y deben sumar {esperado}.',
    'falta-una': 'Las ponderaciones de las filas de {codigo} suman {suma}: a {hija} le faltan {esperado}.',
    grupo: 'Las ponderaciones de los {hijas} objetivos de {codigo} suman {actual} y deben sumar {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Suman 100, y un objetivo suelto puede llevar solo el 30 %',
        filas: ogeActividad([
          { codigo: '5.1.5', ponderacion: 30, meta: 13 },
          { codigo: '5.1.5.1', ponderacion: 65, meta: 13, programado: UNO },
          { codigo: '5.1.5.2', ponderacion: 35, meta: 12, programado: UNO },
        ]),
      },
      {
        titulo: 'Suman la ponderación de la fila superior',
        filas: ogeActividad([
          { codigo: '5.1.5', ponderacion: 30, meta: 13 },
          { codigo: '5.1.5.1', ponderacion: 20, meta: 13, programado: UNO },
          { codigo: '5.1.5.2', ponderacion: 10, meta: 12, programado: UNO },
        ]),
      },
      {
        titulo: 'SENAVEX: la primera fila de cada grupo lleva la ponderación',
        filas: senavex([
          { codigo: '04.01.01.', ponderacion: 50 },
          { codigo: '04.01.02.' },
          { codigo: '04.02.01.', ponderacion: 50 },
          { codigo: '11.01.01.', ponderacion: 100 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Las actividades suman 95',
        filas: ogeActividad([
          { codigo: '5.1.5', ponderacion: 100, meta: 13 },
          { codigo: '5.1.5.1', ponderacion: 60, meta: 13, programado: UNO },
          { codigo: '5.1.5.2', ponderacion: 35, meta: 12, programado: UNO },
        ]),
        hallazgos: [{ celda: 'C7', mensaje: 'no-suma' }],
      },
      {
        titulo: 'Una actividad sin ponderación',
        filas: ogeActividad([
          { codigo: '5.1.5', ponderacion: 100, meta: 13 },
          { codigo: '5.1.5.1', ponderacion: 60, meta: 13, programado: UNO },
          { codigo: '5.1.5.2', ponderacion: 0, meta: 12, programado: UNO },
        ]),
        hallazgos: [{ celda: 'C9', mensaje: 'falta-una' }],
      },
      {
        titulo: 'Los objetivos de un grupo suman 150',
        filas: ogeActividad([
          { codigo: '2.3.1', ponderacion: 50, meta: 3, programado: UNO },
          { codigo: '2.3.2', ponderacion: 100, meta: 3, programado: UNO },
        ]),
        hallazgos: [{ celda: 'C7', mensaje: 'grupo' }],
      },
      {
        titulo: 'SENAVEX: el objetivo 11 suma 80',
        filas: senavex([
          { codigo: '11.01.01.', ponderacion: 50 },
          { codigo: '11.02.01.', ponderacion: 30 },
        ]),
        hallazgos: [{ celda: 'B5', mensaje: 'grupo' }],
      },
    ],
  },
  *revisar(contexto) {
    const repartidas = repartoComun(contexto);
    for (const fila of contexto.tabla.filas) {
      if (repartidas.has(fila)) continue;
      const hallazgo = revisarHijos(contexto, fila, contexto.arbol.hijos(fila));
      if (hallazgo) yield hallazgo;
    }
    for (const [codigo, filas] of gruposSinPadre(contexto)) {
      const hallazgo = revisarGrupo(contexto, codigo, filas);
      if (hallazgo) yield hallazgo;
    }
  },
};

/**
 * Parents without a weight of their own whose children share one 100 across all of them: the institution weighs its
 * ACP over the whole plan, not within each AEI (structure 2020: 24 + 32 + 15 + 29).
 */
function repartoComun(contexto: ContextoRegla): ReadonlySet<Fila> {
  const padres = contexto.tabla.filas.filter(
    (fila) =>
      fila.ponderacion === null && contexto.arbol.hijos(fila).some((hijo) => hijo.ponderacion !== null),
  );
  const pesos = padres.flatMap((padre) =>
    contexto.arbol.hijos(padre).map((hijo) => ponderacionDeFila(contexto, hijo) ?? 0),
  );
  return new Set(padres.length > 1 && clasificarPonderacion(pesos, null) === 'relativa' ? padres : []);
}

function revisarHijos(contexto: ContextoRegla, padre: Fila, hijos: readonly Fila[]): HallazgoDeRegla | null {
  const pesos = hijos.map((hijo) => ponderacionDeFila(contexto, hijo) ?? 0);
  const suma = total(pesos);
  if (suma === 0 || clasificarPonderacion(pesos, ponderacionDeFila(contexto, padre)) !== 'descuadrada')
    return null;
  const vacias = hijos.filter((_, i) => pesos[i] === 0);
  const [vacia] = vacias;
  const relacionadas = hijos.flatMap((hijo) => contexto.celda(hijo, 'ponderacion') ?? []);
  if (vacia && vacias.length === 1 && suma < 100) {
    const esperado = limpio(100 - suma);
    const celda = contexto.celda(vacia, 'ponderacion');
    const enCelda = comoCelda(contexto, vacia, contexto.tabla.columnas.ponderacion, esperado);
    const arreglo = cambiar(contexto.sheet, celda, enCelda, 'sugerido');
    return {
      mensaje: 'falta-una',
      datos: { codigo: padre.codigo, hija: vacia.codigo, suma },
      esperado,
      actual: 0,
      fila: vacia,
      rol: 'ponderacion',
      relacionadas,
      ...(arreglo && { arreglo }),
    };
  }
  return {
    mensaje: 'no-suma',
    datos: { codigo: padre.codigo, hijas: hijos.length },
    esperado: 100,
    actual: suma,
    fila: padre,
    rol: 'ponderacion',
    relacionadas,
  };
}

/** Weighted rows whose parent is not printed, by its code; SENAVEX weighs the first row of each `nn.nn` within `nn`. */
function gruposSinPadre(contexto: ContextoRegla): Map<string, Fila[]> {
  const grupos = new Map<string, Fila[]>();
  for (const fila of filasConCodigo(contexto.tabla)) {
    if (fila.ponderacion === null || contexto.arbol.padre(fila) !== null) continue;
    const codigo = normalizarCodigo(fila.codigo);
    const clave =
      contexto.tabla.familia === 'senavex'
        ? (codigo.split('.')[0] ?? '')
        : codigoPadre(codigo, contexto.tabla.familia);
    if (clave === null) continue;
    const grupo = grupos.get(clave);
    if (grupo) grupo.push(fila);
    else grupos.set(clave, [fila]);
  }
  return grupos;
}

function revisarGrupo(
  contexto: ContextoRegla,
  codigo: string,
  filas: readonly Fila[],
): HallazgoDeRegla | null {
  const cuadra = (grupo: readonly Fila[]) =>
    clasificarPonderacion(
      grupo.map((fila) => ponderacionDeFila(contexto, fila) ?? 0),
      null,
    ) === 'relativa';
  const actual = total(filas.map((fila) => ponderacionDeFila(contexto, fila) ?? 0));
  const [primera] = filas;
  if (!primera || cuadra(filas) || actual === 0 || (filas.length === 1 && actual < 100)) return null;
  const responsables = new Set(filas.map(({ responsable }) => responsable));
  const porUnidad = [...responsables].map((cual) => filas.filter(({ responsable }) => responsable === cual));
  if (responsables.size > 1 && porUnidad.every(cuadra)) return null;
  return {
    mensaje: 'grupo',
    datos: { codigo, hijas: filas.length },
    esperado: 100,
    actual,
    fila: primera,
    rol: 'ponderacion',
    gravedad: 'aviso',
    relacionadas: filas.slice(1).flatMap((fila) => contexto.celda(fila, 'ponderacion') ?? []),
  };
}

function total(pesos: readonly number[]): number {
  return limpio(pesos.reduce((suma, peso) => suma + peso, 0));
}
