import { consolidadosPrevios, informesDe } from '../../../app/informe/anteriores';
import type { Anterior } from '../../../app/informe/comparar';
import type { Trimestre } from '../../../plan/mes';
import { nombreDeConsolidado } from '../../../report/nombres';
import type { Estado } from '../../shell/estado';
import { MENSAJES } from './mensajes';

export interface OpcionAnterior {
  /** Tells it from the others while the pane is open. */
  readonly id: string;
  readonly rotulo: string;
  readonly anterior: Anterior;
  /** What is said where nothing changed. */
  readonly nada: string;
}

/** What the report can be held against: its own last run always, then whatever else was found. */
export function opcionesDe(
  { hojas, archivos }: Pick<Estado, 'hojas' | 'archivos'>,
  trimestre: Trimestre,
): readonly [OpcionAnterior, ...OpcionAnterior[]] {
  const deLibro = hojas ?? [];
  const ultima = nombreDeConsolidado(trimestre);
  const informes = [
    ...informesDe(deLibro, null),
    ...archivos.flatMap(({ leido }) => (leido ? informesDe(leido.hojas, leido.archivo) : [])),
  ];
  const generado = (hoja: string, rotulo: string): OpcionAnterior => ({
    id: hoja,
    rotulo,
    anterior: { tipo: 'generado', hoja },
    nada: hoja === ultima ? MENSAJES.nadaDesdeLaUltima : MENSAJES.nadaDistinto,
  });
  return [
    generado(ultima, MENSAJES.ultima(ultima)),
    ...consolidadosPrevios(deLibro, trimestre).map((hoja) => generado(hoja, MENSAJES.previo(hoja))),
    ...informes.map((informe): OpcionAnterior => {
      const anterior = { tipo: 'informe', ...informe } as const;
      const { archivo, hoja, fila } = informe;
      return {
        id: JSON.stringify([archivo, hoja, fila]),
        rotulo: MENSAJES.informe(anterior),
        anterior,
        nada: MENSAJES.nadaDistinto,
      };
    }),
  ];
}
