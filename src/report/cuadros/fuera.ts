import { texto } from '../celdas';
import { cuadro } from '../cuadro';
import type { EstadoUnidad } from '../recibidas';
import { nombreDe, nombreDeArchivo, siglaDe } from '../unidad';
import { FUERA } from './ids';

interface DeFuera {
  readonly area: string | null;
  readonly unidad: string | null;
  readonly estado: EstadoUnidad;
  readonly origen: string;
}

const MOTIVO: Readonly<Record<EstadoUnidad, string>> = {
  incluida: '',
  repetida: 'Repetida: se contó una vez',
  'otra-gestion': 'De otra gestión',
  'otro-trimestre': 'De un trimestre anterior',
  'sin-tabla': 'Sin formulario del POA',
  ilegible: 'No se puede leer',
};

/** What was handed in and counts in no figure, with its reason. Not printed where all counts. */
export const fuera = cuadro<DeFuera>({
  id: FUERA,
  titulo: () => 'Unidades y archivos que no entran en el informe',
  filas: ({ recibidas, sinPlan }) => [
    ...recibidas
      .filter(({ estado }) => estado !== 'incluida')
      .map(({ unidad, estado }) => {
        const origen = `${nombreDeArchivo(unidad.archivo)} · ${unidad.tabla.hoja}`;
        return fila({ area: siglaDe(unidad), unidad: nombreDe(unidad), estado, origen });
      }),
    ...sinPlan.map(({ archivo, estado }) =>
      fila({ area: null, unidad: null, estado, origen: nombreDeArchivo(archivo) }),
    ),
  ],
  columnas: () => [
    { id: 'area', titulo: 'Área', lugar: ['A'], estilo: 'codigo', celda: ({ dato }) => texto(dato.area) },
    {
      id: 'unidad',
      titulo: 'Unidad',
      lugar: ['B', 'C'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(dato.unidad),
    },
    {
      id: 'motivo',
      titulo: 'Por qué no entra',
      lugar: ['D', 'F'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(MOTIVO[dato.estado]),
    },
    {
      id: 'origen',
      titulo: 'Archivo y hoja',
      lugar: ['G', 'L'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(dato.origen),
    },
  ],
});

const fila = (dato: DeFuera) => ({ clave: dato.origen, grupo: '', dato });
