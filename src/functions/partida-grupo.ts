import { grupoDePartida, GRUPOS_DE_GASTO } from '../plan/partida';
import { siONo } from './argumento';
import { textoDe } from './celda';
import { derramar } from './derrame';
import { argumentoInvalido } from './error';

/**
 * Grupo de gasto de una partida del clasificador por objeto del gasto: de 24110 es 20000.
 * @customfunction PARTIDA.GRUPO
 * @param partida Partida de cinco dígitos, o una columna de partidas.
 * @param [con_nombre] VERDADERO añade el nombre: 20000 Servicios No Personales.
 * @returns Grupo de gasto; una columna si se dio una columna.
 * @example =POA.PARTIDA.GRUPO(24110) → 20000
 * @example =POA.PARTIDA.GRUPO(24110; VERDADERO) → 20000 Servicios No Personales
 */
export function partidaGrupo(partida: unknown[][], con_nombre?: unknown): unknown[][] {
  const conNombre = siONo(con_nombre, 'con_nombre', false);
  return derramar(partida, (celda) => {
    const grupo = grupoDePartida(textoDe(celda));
    if (grupo === null) {
      throw argumentoInvalido(
        `«${textoDe(celda).slice(0, 40)}» no es una partida de cinco dígitos, como 24110.`,
      );
    }
    return conNombre ? `${grupo} ${GRUPOS_DE_GASTO[grupo] ?? ''}` : grupo;
  });
}
