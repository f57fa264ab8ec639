import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { FormulaPropuesta } from '../../app/formulas/tipos';
import { useSesion } from '../shell/SesionContext';
import { destinoDeTecla } from '../validar/teclado';
import { useVentana } from '../validar/useVentana';
import { ALTO_FORMULA, LineaFormula } from './LineaFormula';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  lista: {
    maxHeight: 'max(50vh, 220px)',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  alto: { position: 'relative' },
});

interface ListaFormulasProps {
  readonly hoja: string;
  readonly propuestas: readonly FormulaPropuesta[];
}

/** A list box over hundreds of formulas: only those in sight exist; arrows move, the cell follows. */
export function ListaFormulas({ hoja, propuestas }: ListaFormulasProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const id = useId();
  const [elegida, setElegida] = useState<string | null>(null);
  const alturas = useMemo(() => propuestas.map(() => ALTO_FORMULA), [propuestas]);
  const { contenedor, comienzos, desde, hasta, alto, alDesplazar, mostrar } = useVentana(alturas);
  const actual = propuestas.findIndex(({ celda }) => celda === elegida);

  useLayoutEffect(() => {
    if (actual >= 0) mostrar(actual);
  }, [actual, alto, mostrar]);

  const elegir = (indice: number) => {
    const propuesta = propuestas[indice];
    if (!propuesta) return;
    setElegida(propuesta.celda);
    void sesion.irA(hoja, propuesta.celda);
  };
  const alPulsar = (event: KeyboardEvent) => {
    const destino = destinoDeTecla(event.key, actual, propuestas.length);
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
        {propuestas.slice(desde, hasta).map((propuesta, n) => (
          <LineaFormula
            key={propuesta.celda}
            id={`${id}-${desde + n}`}
            propuesta={propuesta}
            indice={desde + n}
            total={propuestas.length}
            elegida={desde + n === actual}
            arriba={comienzos[desde + n] ?? 0}
          />
        ))}
      </div>
    </div>
  );
}
