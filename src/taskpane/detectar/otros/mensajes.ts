import { cuenta, textoNumero } from '../../shell/mensajes';

export const MENSAJES = {
  titulo: 'Otros libros',
  texto:
    'Suelte aquí los libros que enviaron las unidades, o elíjalos. Se leen en su computadora: no se envían a ningún lugar y no se cambian.',
  elegir: 'Elegir archivos…',
  zona: 'Soltar libros de las unidades',
  soltar: 'Suelte los archivos para agregarlos',
  leyendo: (archivo: string) => `Leyendo ${archivo}…`,
  cuenta: (hecho: number, total: number) =>
    `${textoNumero(hecho)} de ${cuenta(total, 'archivo leído', 'archivos leídos')}`,
  cancelar: 'Cancelar la lectura',
  cancelada: (hecho: number, total: number) =>
    `Se canceló la lectura: quedaron ${textoNumero(hecho)} de ${cuenta(total, 'archivo', 'archivos')}.`,
  lista: 'Libros agregados',
  resumen: (libros: number, planes: number) =>
    `${cuenta(libros, 'libro', 'libros')}, ${cuenta(planes, 'plan', 'planes')}`,
  enEspera: 'En espera',
  sinPlan: 'Ninguna hoja contiene un formulario del POA que se reconozca.',
  quitar: (archivo: string) => `Quitar ${archivo}`,
  quitarTodos: 'Quitar todos',
  planes: (planes: number) => cuenta(planes, 'plan', 'planes'),
  operaciones: (operaciones: number) => cuenta(operaciones, 'operación', 'operaciones'),
  tareas: (tareas: number) => cuenta(tareas, 'tarea', 'tareas'),
  verPlanes: 'Ver sus planes',
  sinUnidad: 'Unidad sin nombre',
  gestion: (gestion: number) => `gestión ${gestion}`,
  dudosa: 'columnas por comprobar',
  errores: (errores: number) => cuenta(errores, 'error', 'errores'),
} as const;
