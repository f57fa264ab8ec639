import type { Anterior } from '../../../app/informe/comparar';
import type { Cambio, Cambios, Clase, Medida } from '../../../report/cambios';
import { cuenta } from '../../shell/mensajes';

/** Differences below half a hundredth show the decimals that make them visible. */
const VISIBLE = 0.005;

const formato = (decimales: number, conSigno: boolean) =>
  new Intl.NumberFormat('es-BO', {
    minimumFractionDigits: Math.min(2, decimales),
    maximumFractionDigits: decimales,
    signDisplay: conSigno ? 'exceptZero' : 'auto',
  });

const FORMATOS = new Map(
  [0, 2, 8].map((decimales) => [
    decimales,
    { cifra: formato(decimales, false), diferencia: formato(decimales, true) },
  ]),
);

const UNIDAD: Readonly<Record<Medida, string>> = {
  ponderacion: '',
  vigente: '\u00A0Bs',
  ejecutado: '\u00A0Bs',
  ejecucion: '\u00A0%',
  programado: '\u00A0%',
  avance: '\u00A0%',
  eficacia: '\u00A0%',
  tareas: '',
};

const MEDIDA: Readonly<Record<Medida, string>> = {
  ponderacion: 'Pond.',
  vigente: 'Presupuesto vigente',
  ejecutado: 'Ejecutado',
  ejecucion: '% de ejecución',
  programado: '% programado',
  avance: '% de avance',
  eficacia: '% de eficacia',
  tareas: 'Tareas',
};

const CLASE: Readonly<Record<Clase, string>> = {
  total: 'Total',
  acp: 'Acción',
  operacion: 'Operación',
  unidad: 'Unidad',
};

const CLASES: Readonly<Record<Clase, string>> = {
  total: 'Total',
  acp: 'Acciones de corto plazo',
  operacion: 'Operaciones',
  unidad: 'Unidades',
};

/** A change in words: `66,67 % → 70,00 %`, and its difference with a sign. */
export function textoDeCambio({ medida, antes, ahora, diferencia }: Cambio) {
  const finas = diferencia !== null && Math.abs(diferencia) < VISIBLE ? 8 : 2;
  const formatos = FORMATOS.get(medida === 'tareas' ? 0 : finas);
  const cifra = (valor: number | null) =>
    valor === null ? 'sin dato' : `${formatos?.cifra.format(valor) ?? ''}${UNIDAD[medida]}`;
  return {
    medida: MEDIDA[medida],
    antes: cifra(antes),
    ahora: cifra(ahora),
    diferencia: diferencia === null ? null : (formatos?.diferencia.format(diferencia) ?? ''),
  };
}

export const MENSAJES = {
  titulo: 'Qué cambió',
  explicacion: 'Las cifras de esta vista previa frente a las de un informe anterior.',
  comparar: 'Comparar con',
  ultima: (hoja: string) => `La última vez (hoja ${hoja})`,
  previo: (hoja: string) => `Un trimestre anterior (hoja ${hoja})`,
  informe: ({ archivo, hoja, gestion, trimestre }: Extract<Anterior, { tipo: 'informe' }>) => {
    const cuando = [trimestre && `T${trimestre}`, gestion].filter(Boolean).join(' ');
    return `Informe trimestral${cuando && ` ${cuando}`} (${archivo ?? 'este libro'}, hoja ${hoja})`;
  },
  agregar: 'Para comparar con el informe de otro trimestre, agregue su archivo en «Otros libros», más abajo.',
  comparando: 'Comparando…',
  falta: (anterior: Anterior) =>
    anterior.tipo === 'generado'
      ? `Todavía no hay cifras en la hoja ${anterior.hoja}. Genere el informe: desde la próxima vez verá aquí qué cambió.`
      : 'Ese informe ya no está. Elija otro o agregue de nuevo su archivo.',
  fallo: 'No se pudo comparar. Agregue de nuevo el archivo del informe o elija otro.',
  nadaDesdeLaUltima: 'Nada cambió desde la última vez.',
  nadaDistinto: 'Ninguna cifra es distinta de las de ese informe.',
  resumen: ({ cambios, aparecen, desaparecen }: Cambios) =>
    [
      cambios.length > 0 && cuenta(cambios.length, 'cifra cambió', 'cifras cambiaron'),
      aparecen.length > 0 && cuenta(aparecen.length, 'fila es nueva', 'filas son nuevas'),
      desaparecen.length > 0 && cuenta(desaparecen.length, 'fila ya no está', 'filas ya no están'),
    ]
      .filter(Boolean)
      .join(' · '),
  mostrar: 'Mostrar',
  todo: (cuantas: number) => `Todo (${cuantas})`,
  clase: (clase: Clase, cuantas: number) => `${CLASES[clase]} (${cuantas})`,
  rotulo: (clase: Clase, clave: string) => (clase === 'total' ? CLASE.total : `${CLASE[clase]} ${clave}`),
  nueva: 'Nueva',
  quitada: 'Ya no está',
  pasa: 'pasa a',
  lista: 'Cifras que cambiaron',
  mas: (cuantas: number) => `Mostrar ${cuenta(cuantas, 'fila más', 'filas más')}`,
  copiar: 'Copiar la lista',
  copiado: 'Lista copiada: péguela en Excel, en Word o en un correo.',
  aMano: 'Excel no dejó copiar. La lista está seleccionada: cópiela con Ctrl+C.',
  texto: 'Lista de cambios como texto',
  columnas: ['Fila', 'Nombre', 'Cifra', 'Antes', 'Ahora', 'Diferencia'],
} as const;
