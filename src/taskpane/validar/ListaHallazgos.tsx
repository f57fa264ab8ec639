import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Hallazgo } from '../../check/types';
import type { Agrupacion, Linea } from './agrupar';
import { ALTO_GRUPO, ALTO_HALLAZGO, LineaGrupo, LineaHallazgo } from './lineas';
import { MENSAJES } from './mensajes';
import { destinoDeTecla } from './teclado';
import { useVentana } from './useVentana';

const useStyles = makeStyles({
  lista: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '140px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  alto: { position: 'relative' },
});

interface ListaHallazgosProps {
  readonly lineas: readonly Linea[];
  readonly agrupacion: Agrupacion;
  readonly elegido: Hallazgo | null;
  readonly alElegir: (hallazgo: Hallazgo) => void;
}

/** A list box over thousands of findings: only the lines in sight exist; arrows move, the cell follows. */
export function ListaHallazgos({ lineas, agrupacion, elegido, alElegir }: ListaHallazgosProps) {
  const styles = useStyles();
  const id = useId();
  const alturas = useMemo(
    () => lineas.map(({ clase }) => (clase === 'grupo' ? ALTO_GRUPO : ALTO_HALLAZGO)),
    [lineas],
  );
  const { contenedor, comienzos, desde, hasta, alto, alDesplazar, mostrar } = useVentana(alturas);
  const opciones = useMemo(
    () => lineas.flatMap((linea, lugar) => (linea.clase === 'hallazgo' ? [{ ...linea, lugar }] : [])),
    [lineas],
  );
  const actual = opciones.findIndex(({ hallazgo }) => hallazgo === elegido);

  // Again when the explanation opens below and leaves the list less room; not when a re-check brings new lines: then
  // the list stays where the planner has scrolled it.
  const lugar = opciones[actual]?.lugar;
  const motivo = elegido ? [elegido.huella, agrupacion, alto].join(' ') : '';
  const atendido = useRef('');
  useLayoutEffect(() => {
    if (lugar === undefined || motivo === atendido.current) return;
    atendido.current = motivo;
    // The title of the group comes into sight together with its first finding.
    if (lineas[lugar - 1]?.clase === 'grupo') mostrar(lugar - 1);
    mostrar(lugar);
  }, [lugar, lineas, motivo, mostrar]);

  const elegir = (indice: number) => {
    const opcion = opciones[indice];
    if (opcion) alElegir(opcion.hallazgo);
  };
  const alPulsar = (event: KeyboardEvent) => {
    const destino = destinoDeTecla(event.key, actual, opciones.length);
    if (destino === null) return;
    event.preventDefault();
    elegir(destino);
  };
  const alTocar = (event: MouseEvent) => {
    const linea = (event.target as Element).closest('[data-indice]');
    if (linea) elegir(Number(linea.getAttribute('data-indice')));
  };

  return (
    <div
      ref={contenedor}
      className={styles.lista}
      role="listbox"
      tabIndex={0}
      aria-label={MENSAJES.lista}
      aria-describedby={`${id}-ayuda`}
      aria-activedescendant={actual >= 0 ? `${id}-${actual}` : undefined}
      onKeyDown={alPulsar}
      onClick={alTocar}
      onScroll={alDesplazar}
    >
      <span id={`${id}-ayuda`} hidden>
        {MENSAJES.ayudaTeclado}
      </span>
      <div className={styles.alto} role="presentation" style={{ height: comienzos.at(-1) }}>
        {lineas.slice(desde, hasta).map((linea, n) => {
          const arriba = comienzos[desde + n] ?? 0;
          if (linea.clase === 'grupo')
            return (
              <LineaGrupo
                key={linea.grupo.clave}
                grupo={linea.grupo}
                agrupacion={agrupacion}
                arriba={arriba}
              />
            );
          return (
            <LineaHallazgo
              key={linea.indice}
              id={`${id}-${linea.indice}`}
              linea={linea}
              total={opciones.length}
              elegida={linea.indice === actual}
              arriba={arriba}
            />
          );
        })}
      </div>
    </div>
  );
}
