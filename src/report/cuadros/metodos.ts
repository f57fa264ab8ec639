import { formula, texto } from '../celdas';
import { columnasAvance } from '../columnas-cifras';
import type { Aqui } from '../cuadro';
import { cuadro } from '../cuadro';
import { ponderado, promedio } from '../expresiones';
import { METODOS, NOMBRE_METODO } from '../metodo';
import type { Metodo } from '../metodo';
import { CUADRO_3, ESTRATEGICAS, METODOS_TOTAL } from './ids';

interface Calculo {
  /** What the acciones weigh altogether. */
  readonly peso: (aqui: Aqui) => string;
  /** Total of a column of percentages of Cuadro 3. */
  readonly total: (columna: string, aqui: Aqui) => string;
  readonly como: string;
}

const conAvance = ({ columna }: Aqui) => columna('avance', CUADRO_3);

const pesoDe = (columna: string, aqui: Aqui) =>
  `SUMPRODUCT(${aqui.columna(columna, CUADRO_3)},--ISNUMBER(${conAvance(aqui)}))`;

const CALCULOS: Readonly<Record<Metodo, Calculo>> = {
  ponderado: {
    peso: (aqui) => pesoDe('ponderacion', aqui),
    total: (id, { columna }) => ponderado(columna('ponderacion', CUADRO_3), columna(id, CUADRO_3)),
    como: 'Σ (Pond. × avance) ÷ Σ Pond. de las acciones con avance',
  },
  'media-acp': {
    peso: (aqui) => `COUNT(${conAvance(aqui)})`,
    total: (id, { columna }) => promedio(columna(id, CUADRO_3)),
    como: 'Promedio simple de las acciones de corto plazo',
  },
  'media-aei': {
    peso: ({ columna, informe }) =>
      informe.estructura.estrategicas.length === 0 ? '1' : `COUNT(${columna('avance', ESTRATEGICAS)})`,
    total: (id, { columna, informe }) =>
      promedio(columna(id, informe.estructura.estrategicas.length === 0 ? CUADRO_3 : ESTRATEGICAS)),
    como: 'Promedio de las acciones estratégicas, cada una el de las suyas',
  },
  presupuesto: {
    peso: (aqui) => pesoDe('vigente', aqui),
    total: (id, { columna }) => ponderado(columna('vigente', CUADRO_3), columna(id, CUADRO_3)),
    como: 'Σ (vigente × avance) ÷ Σ vigente de las acciones con avance',
  },
};

/** The total by every method side by side: which one a report uses is a decision, and it is printed. */
export const metodos = cuadro<Calculo>({
  id: METODOS_TOTAL,
  titulo: () => 'Avance total según el método',
  filas: ({ estructura: { acciones } }) =>
    acciones.length === 0 ? [] : METODOS.map((clave) => ({ clave, grupo: '', dato: CALCULOS[clave] })),
  columnas: ({ metodo }) => [
    {
      id: 'metodo',
      titulo: 'Método',
      lugar: ['A', 'C'],
      estilo: 'codigo',
      celda: ({ clave }) =>
        texto(METODOS.flatMap((uno) => (uno === clave ? NOMBRE_METODO[uno] : []))[0] ?? ''),
    },
    {
      id: 'peso',
      titulo: 'Σ de los pesos',
      lugar: ['D'],
      estilo: 'decimal',
      celda: ({ clave, dato }, aqui) =>
        formula(dato.peso(aqui), clave === 'presupuesto' ? 'dinero' : 'decimal'),
    },
    {
      id: 'elegido',
      titulo: 'Usado en el total',
      lugar: ['E', 'F'],
      estilo: 'codigo',
      celda: ({ clave }) => texto(clave === metodo ? '◄ Elegido' : null),
    },
    ...columnasAvance<Calculo>((cifra, { dato }, aqui) => dato.total(cifra, aqui)),
    {
      id: 'como',
      titulo: 'Cómo se calcula',
      lugar: ['J', 'L'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(dato.como),
    },
  ],
  notas: ({ estructura, cifras }) =>
    estructura.propuesta
      ? []
      : [
          `Σ Pond. de la estructura: ${redondo(cifras.ponderacionTotal)}; de las acciones con tareas: ${redondo(cifras.ponderacion)}. Las ponderaciones se usan tal como están.`,
        ],
});

function redondo(valor: number): number {
  return Number(valor.toPrecision(12));
}
