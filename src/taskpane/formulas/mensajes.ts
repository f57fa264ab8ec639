import type { Grupo, MedidaDeTabla, Modo, MotivoDeOmision } from '../../app/formulas/tipos';
import type { FormulaPropuesta, LugarDeFormula } from '../../app/formulas/tipos';
import { NOMBRE_ROL } from '../../check/nombre-rol';
import { MESES } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';
import { inSpanish } from '../../sheet/spanish-formula';
import { cuenta, textoNumero } from '../shell/mensajes';

const MES_DE_CORTE = { 1: 'marzo', 2: 'junio', 3: 'septiembre' } as const;

export const MENSAJES = {
  titulo: 'Llenar con fórmulas',
  explicacion:
    'Calcula porcentajes, totales y filas superiores a partir de sus celdas. Nada se escribe hasta que usted lo inserta.',
  inicio: {
    titulo: 'Llene el plan con fórmulas',
    texto:
      'Los porcentajes de eficacia y ejecución, los totales y las filas superiores se calculan solos a partir de sus celdas. Antes de escribir verá cada cambio.',
    accion: 'Preparar las fórmulas',
  },
  repetir: 'Volver a leer el libro',
  plan: 'Plan',
  modo: 'Con qué fórmulas',
  modos: {
    nativas: { nombre: 'De Excel', ayuda: 'Se calculan en cualquier Excel, también sin este complemento.' },
    poa: {
      nombre: 'POA.*',
      ayuda: 'Más cortas, y dicen qué celda está mal. Quien abra el libro necesita este complemento.',
    },
  } satisfies Record<Modo, { readonly nombre: string; readonly ayuda: string }>,
  queLlenar: 'Qué llenar',
  grupos: {
    eficacia: '% Efi de las tareas',
    ejecucion: '% Eje',
    total: 'Total de los meses',
    padres: 'Filas superiores',
    cierre: 'Filas de cierre',
  } satisfies Record<Grupo, string>,
  conCuenta: (texto: string, cantidad: number) => `${texto} (${textoNumero(cantidad)})`,
  reemplazarFormulas: (cantidad: number) =>
    `Cambiar también ${cuenta(cantidad, 'fórmula que ya está', 'fórmulas que ya están')}`,
  resumen: 'Resumen',
  vacias: (cantidad: number) => cuenta(cantidad, 'celda vacía', 'celdas vacías'),
  valores: (cantidad: number) => cuenta(cantidad, 'valor escrito', 'valores escritos'),
  formulas: (cantidad: number) => cuenta(cantidad, 'fórmula', 'fórmulas'),
  iguales: (cantidad: number) => cuenta(cantidad, 'ya está igual', 'ya están iguales'),
  soloCambian: (cantidad: number) => `Ver solo las que mostrarían otra cifra (${textoNumero(cantidad)})`,
  lista: 'Fórmulas propuestas',
  ayudaTeclado: 'Use las flechas para recorrer las fórmulas: la celda las sigue.',
  flecha: 'pasa a',
  nada: 'vacía',
  cambia: 'Otra cifra',
  omitidas: (cantidad: number) => cuenta(cantidad, 'celda queda sin llenar', 'celdas quedan sin llenar'),
  irA: (celda: string) => `Ir a la celda ${celda}`,
  insertar: (cantidad: number) => `Insertar ${cuenta(cantidad, 'fórmula', 'fórmulas')}`,
  confirmar: {
    titulo: (cantidad: number) =>
      `Se ${cantidad === 1 ? 'reemplazará' : 'reemplazarán'} ${cuenta(cantidad, 'valor escrito', 'valores escritos')}`,
    cambian: (cantidad: number) =>
      cantidad === 0
        ? 'Todos seguirán mostrando la misma cifra.'
        : `${cuenta(cantidad, 'mostrará otra cifra', 'mostrarán otra cifra')}.`,
    seguro: 'Podrá deshacerlo después.',
    reemplazar: 'Reemplazar',
    conservar: (cantidad: number) => `Conservarlos e insertar ${textoNumero(cantidad)}`,
    cancelar: 'Cancelar',
  },
  sinColumnas: 'Este formulario no tiene columnas que se calculen: no hay nada que llenar.',
  completo: 'Todo lo elegido tiene ya su fórmula.',
  listo: (cantidad: number, hoja: string) =>
    `${cantidad === 1 ? 'Se insertó' : 'Se insertaron'} ${cuenta(cantidad, 'fórmula', 'fórmulas')} en ${hoja}`,
  deshacer: 'Deshacer',
  deshecho: {
    titulo: 'Se quitaron las fórmulas',
    texto: (hoja: string) => `La hoja ${hoja} quedó como estaba.`,
  },
} as const;

const MOTIVOS: Readonly<Record<MotivoDeOmision, string>> = {
  'fila-desplazada': 'La fila se corrió al pegarla: vuelva a poner sus celdas en su columna.',
  'celda-combinada': 'La celda está combinada con otra: sepárelas.',
  'numero-dudoso': 'Un texto como 1.234 puede ser mil o uno: escríbalo como número.',
  texto: 'Hay un texto donde va un número: corríjalo o bórrelo.',
  'numero-como-texto': 'Hay un número guardado como texto: conviértalo, o use las fórmulas POA.*.',
  'otra-escala': 'Unas celdas están en % y otras en puntos: escríbalas igual, o use las fórmulas POA.*.',
  'demasiado-larga': 'La fórmula sería más larga de lo que Excel admite.',
};

export function textoMotivo(motivo: MotivoDeOmision): string {
  return MOTIVOS[motivo];
}

/** How the % Efi is measured, so that nobody takes a quarter's figure for the year's. */
export function textoMedida({ figura, trimestre }: MedidaDeTabla): string {
  if (trimestre === null) return 'El % Efi se mide frente a la meta del año.';
  const hasta = `El % Efi se mide hasta ${MES_DE_CORTE[trimestre]}`;
  return figura === 'avance' ? `${hasta}, frente a la meta del año.` : `${hasta}, frente a lo programado.`;
}

/** `USOGC1.1.2 · % Efi`, `Fila 60 · ENE`. */
export function textoLugar({ codigo, fila, rol, mes }: LugarDeFormula): string {
  return `${codigo ?? `Fila ${fila}`} · ${(mes === null ? undefined : MESES[mes - 1]) ?? NOMBRE_ROL[rol]}`;
}

/** What stands in the cell now, as it shows it. */
export function textoAntes({ antes, valorAntes, muestra }: FormulaPropuesta): string {
  if (antes === null) return MENSAJES.nada;
  if (valorAntes !== null) return textoValor(valorAntes, muestra);
  const texto = String(antes);
  return texto.startsWith('=') ? inSpanish(texto) : texto;
}

export function textoDespues({ valor, muestra }: FormulaPropuesta): string {
  return valor === null ? MENSAJES.nada : textoValor(valor, muestra);
}

function textoValor(valor: number, { enPorcentaje, decimales }: FormulaPropuesta['muestra']): string {
  const mostrado = enPorcentaje ? valor * 100 : valor;
  const redondo = decimales === null ? mostrado : Number(mostrado.toFixed(decimales));
  return `${textoNumero(redondo)}${enPorcentaje ? ' %' : ''}`;
}

/** `POA-01 · USOGC`: whose plan, told apart from others of the workbook. */
export function textoPlan({ hoja, titulo, rango }: Tabla, otros: readonly Tabla[]): string {
  const nombre = [hoja, titulo.area ?? titulo.unidad].filter((parte) => parte !== null).join(' · ');
  return otros.some((otra) => otra.hoja === hoja && otra.rango !== rango)
    ? `${nombre}, fila ${rango.top + 1}`
    : nombre;
}
