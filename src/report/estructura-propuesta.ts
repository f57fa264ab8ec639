import { agrupar } from './agrupar';
import { enOrden } from './estructura';
import type { AccionCortoPlazo, Estructura } from './estructura';
import { mismasPalabras, palabrasDe } from './parecido';
import type { Rama, Rotulo } from './rama';
import { SIN_CODIGO } from './ruta';
import type { Ruta } from './ruta';
import { siglaDe } from './unidad';
import type { Unidad } from './unidad';

/** A structure, and where each operation of the units hangs in it. */
export interface Propuesta {
  readonly estructura: Estructura;
  readonly destinos: ReadonlyMap<Rama, Ruta>;
}

/** Something that several units name alike; `codigo` is that of the first. */
interface Entrada {
  readonly codigo: string;
  /** Of the first who names it. */
  nombre: string | null;
  /** Of its name, empty where there is none. */
  palabras: readonly string[];
  readonly unidad: Unidad;
}

interface Lugar {
  readonly aei: Entrada | null;
  readonly acp: Entrada;
  readonly operacion: Entrada;
}

/**
 * Makes a structure of the units' own plans: what they name alike is one, whatever its number, and all ACPs weigh
 * the same, because the plan of a unit carries no weights of the institution.
 */
export function proponerEstructura(ramas: readonly Rama[]): Propuesta {
  const lugares = ubicar(ramas);
  const codigo = codigosFinales([...lugares.values()], new Set(ramas.map(({ unidad }) => unidad)).size > 1);
  const porAcp = agrupar(lugares.values(), ({ acp }) => acp);
  const acciones = [...porAcp].map(([acp, suyos]): AccionCortoPlazo => {
    const [{ aei } = { aei: null }] = suyos;
    return {
      codigo: codigo(acp),
      nombre: acp.nombre,
      aei: aei && codigo(aei),
      ponderacion: 100 / porAcp.size,
      operaciones: unicas(suyos.map(({ operacion }) => operacion))
        .map((operacion) => ({
          codigo: codigo(operacion),
          nombre: operacion.nombre,
          financiamiento: null,
        }))
        .sort((a, b) => enOrden(a.codigo, b.codigo)),
    };
  });
  return {
    estructura: {
      propuesta: true,
      gestion: null,
      estrategicas: unicas([...lugares.values()].flatMap(({ aei }) => aei ?? []))
        .map((aei) => ({ codigo: codigo(aei), nombre: aei.nombre }))
        .sort((a, b) => enOrden(a.codigo, b.codigo)),
      acciones: acciones.sort(
        (a, b) => enOrden(a.aei ?? a.codigo, b.aei ?? b.codigo) || enOrden(a.codigo, b.codigo),
      ),
    },
    destinos: new Map(
      [...lugares].map(([rama, { aei, acp, operacion }]) => [
        rama,
        { aei: aei && codigo(aei), acp: codigo(acp), operacion: codigo(operacion) },
      ]),
    ),
  };
}

const unicas = (entradas: readonly Entrada[]): readonly Entrada[] => [...new Set(entradas)];

function ubicar(ramas: readonly Rama[]): ReadonlyMap<Rama, Lugar> {
  const aeis = new Reunion();
  const acps = new Reunion();
  const operaciones = new Map<Entrada, Reunion>();
  // Who has the tasks names an operation that others only list.
  const porTareas = [...ramas].sort((a, b) => Number(tieneTareas(b)) - Number(tieneTareas(a)));
  return new Map(
    porTareas.map((rama) => {
      const { unidad } = rama;
      const acp = acps.de(unidad, rama.acp);
      const suyas = operaciones.get(acp) ?? new Reunion();
      operaciones.set(acp, suyas);
      const aei = rama.aei && aeis.de(unidad, rama.aei);
      return [rama, { aei, acp, operacion: suyas.de(unidad, rama.operacion) }];
    }),
  );
}

const tieneTareas = ({ renglones }: Rama): boolean => renglones.some(({ clase }) => clase === 'tarea');

/** Brings together what units name alike. The ministry's rows must have the same code as well. */
class Reunion {
  readonly #entradas: Entrada[] = [];
  readonly #halladas = new Map<Unidad, Map<string, Entrada>>();

  de(unidad: Unidad, rotulo: Rotulo): Entrada {
    const suyas = this.#halladas.get(unidad) ?? new Map<string, Entrada>();
    this.#halladas.set(unidad, suyas);
    const hallada = suyas.get(rotulo.codigo) ?? this.#igual(unidad, rotulo) ?? this.#nueva(unidad, rotulo);
    if (hallada.nombre === null) {
      hallada.nombre = rotulo.nombre;
      hallada.palabras = palabrasDe(rotulo.nombre ?? '');
    }
    suyas.set(rotulo.codigo, hallada);
    return hallada;
  }

  #igual({ tabla: { familia } }: Unidad, { codigo, nombre }: Rotulo): Entrada | undefined {
    const delMinisterio = familia !== 'aduana';
    const palabras = palabrasDe(nombre ?? '');
    return this.#entradas.find((entrada) => {
      if (codigo === SIN_CODIGO || entrada.codigo === SIN_CODIGO) return codigo === entrada.codigo;
      if (delMinisterio && entrada.codigo !== codigo) return false;
      // The institution's numbers stand for themselves where a sheet does not repeat the names.
      if (nombre === null || entrada.nombre === null) return delMinisterio;
      return nombre === entrada.nombre || mismasPalabras(palabras, entrada.palabras);
    });
  }

  #nueva(unidad: Unidad, { codigo, nombre }: Rotulo): Entrada {
    const entrada = { codigo, nombre, palabras: palabrasDe(nombre ?? ''), unidad };
    this.#entradas.push(entrada);
    return entrada;
  }
}

/**
 * Codes that are unique in the structure: customs codes lose the letters of their unit where several units are
 * joined, and a code that still says several things gets the unit's short name.
 */
function codigosFinales(lugares: readonly Lugar[], varias: boolean): (entrada: Entrada) => string {
  const corto = ({ codigo, unidad: { tabla } }: Entrada) =>
    varias && tabla.familia === 'aduana' ? codigo.replace(/^[A-Z]+(?=\d)/, '') : codigo;
  const codigos = new Map<Entrada, string>();
  const niveles = [
    lugares.flatMap(({ aei }) => aei ?? []),
    lugares.map(({ acp }) => acp),
    lugares.map(({ operacion }) => operacion),
  ];
  for (const nivel of niveles) {
    for (const [codigo, mismas] of agrupar(unicas(nivel), corto)) {
      const unica = mismas.length === 1 || codigo === SIN_CODIGO;
      for (const entrada of mismas)
        codigos.set(entrada, unica ? codigo : `${codigo} ${siglaDe(entrada.unidad)}`);
    }
  }
  return (entrada) => codigos.get(entrada) ?? entrada.codigo;
}
