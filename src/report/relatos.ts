import { desviacion } from '../plan/desviacion';
import type { Informe } from './informe';

/** What a cell can hold; Excel refuses longer texts. */
const LARGO_MAXIMO = 32_767;

/** How many acciones a deviation names. */
const DESVIACIONES = 3;

/** Narrative of an acción de corto plazo: what its tasks report as results, each once, named by unit where several do. */
export function resultadosDe({ porAccion, unidades, claves }: Informe, accion: string): string {
  const lineas = (porAccion.get(accion) ?? []).flatMap(({ unidad, fila }) => {
    const resultado = fila.resultados?.trim();
    if (!resultado) return [];
    return [unidades.length > 1 ? `${claves.get(unidad) ?? ''}: ${resultado}` : resultado];
  });
  return recortar([...new Set(lineas)].join('\n'));
}

const puntos = new Intl.NumberFormat('es-BO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** First draft of what Cuadro 4 says of the deviation: the acciones that fall shortest of what they programmed. */
export function desviacionesDe({ cifras: { acciones } }: Informe): string {
  const atrasadas = acciones
    .flatMap(({ codigo, nombre, programado, avance }) =>
      programado === null || avance === null
        ? []
        : [{ codigo, nombre, falta: desviacion(programado, avance) }],
    )
    .filter(({ falta }) => falta < -0.005)
    .sort((a, b) => a.falta - b.falta)
    .slice(0, DESVIACIONES);
  if (atrasadas.length === 0) return '';
  const lineas = atrasadas.map(
    ({ codigo, nombre, falta }) =>
      `${[codigo, nombre].filter(Boolean).join(' ')}: ${puntos.format(falta)} puntos.`,
  );
  return recortar(['Las mayores desviaciones frente a lo programado son:', ...lineas].join('\n'));
}

function recortar(relato: string): string {
  return relato.length <= LARGO_MAXIMO ? relato : `${relato.slice(0, LARGO_MAXIMO - 1)}…`;
}
