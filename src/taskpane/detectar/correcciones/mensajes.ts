import { cuenta } from '../../shell/mensajes';

export const MENSAJES = {
  titulo: 'Correcciones de columnas',
  ninguna:
    'Todavía no hay ninguna. Las que haga se guardan en este libro; puede traer las de otro libro desde un archivo.',
  hoja: (hoja: string) => `Hoja «${hoja}»`,
  deArchivo: 'Traída de un archivo',
  estado: {
    aplicado: 'se aplica',
    'encabezado-cambiado': 'el encabezado cambió',
    'sin-uso': 'ninguna hoja tiene ese encabezado',
  },
  quitar: (forma: string) => `Quitar la corrección de ${forma}`,
  exportar: 'Exportar correcciones',
  importar: 'Importar correcciones…',
  archivo: 'correcciones-poa.json',
  agregadas: (cuantas: number) => `${cuenta(cuantas, 'corrección agregada', 'correcciones agregadas')}.`,
  ilegibles: (cuantas: number) =>
    cuantas === 1
      ? 'Una corrección guardada está dañada y no se usa.'
      : `${cuantas} correcciones guardadas están dañadas y no se usan.`,
  cambiado: {
    titulo: (hoja: string) => `El encabezado de «${hoja}» cambió`,
    texto: 'Las columnas que usted asignó ya no corresponden a esa hoja y no se aplicaron.',
    asignar: 'Asignar de nuevo',
    quitar: 'Olvidar la corrección',
  },
} as const;
