import { CounterBadge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { todosLos } from '../validar/ajenos';
import { MENSAJES } from './mensajes';
import { useEstado, useSesion } from './SesionContext';
import { PASOS, esPaso, type Paso } from './estado';

const useStyles = makeStyles({
  // Wider letters than usual wrap into a second line: a tab is never cut off.
  pestanas: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pestana: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: '-1px',
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  elegida: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
});

export function idPestana(paso: Paso): string {
  return `pestana-${paso}`;
}

/** Where each key leads from a tab; the arrows go round. */
const SALTOS: Readonly<Record<string, (indice: number) => number>> = {
  ArrowRight: (indice) => (indice + 1) % PASOS.length,
  ArrowLeft: (indice) => (indice + PASOS.length - 1) % PASOS.length,
  Home: () => 0,
  End: () => PASOS.length - 1,
};

/**
 * Tabs of the steps (ARIA: tabs with automatic activation). Our own, for Fluent's brings twenty kilobytes of focus
 * management and hidden focusable elements that accessibility checks rightly refuse.
 */
export function Navegacion() {
  const styles = useStyles();
  const sesion = useSesion();
  const { paso: vista, revision, archivos } = useEstado();
  const paso = esPaso(vista) ? vista : null;
  const lista = useRef<HTMLDivElement>(null);
  const hallazgos = revision ? todosLos(revision.hallazgos, archivos) : [];
  const errores = hallazgos.filter(({ gravedad }) => gravedad === 'error').length;

  const alPulsar = (event: KeyboardEvent) => {
    const destino = PASOS[SALTOS[event.key]?.(PASOS.indexOf(paso ?? PASOS[0])) ?? -1];
    if (!destino) return;
    event.preventDefault();
    sesion.mostrar(destino);
    lista.current?.querySelector<HTMLElement>(`#${idPestana(destino)}`)?.focus();
  };

  return (
    <div
      ref={lista}
      className={styles.pestanas}
      role="tablist"
      tabIndex={-1}
      aria-label={MENSAJES.navegacion}
      onKeyDown={alPulsar}
    >
      {PASOS.map((nombre) => (
        <button
          key={nombre}
          id={idPestana(nombre)}
          className={mergeClasses(styles.pestana, nombre === paso && styles.elegida)}
          type="button"
          role="tab"
          tabIndex={nombre === (paso ?? PASOS[0]) ? 0 : -1}
          aria-selected={nombre === paso}
          aria-controls={nombre === paso ? 'paso' : undefined}
          onClick={() => sesion.mostrar(nombre)}
        >
          {MENSAJES.pasos[nombre]}
          {nombre === 'validar' && errores > 0 && <CuentaErrores errores={errores} />}
        </button>
      ))}
    </div>
  );
}

function CuentaErrores({ errores }: { readonly errores: number }) {
  return (
    <CounterBadge
      count={errores}
      color="danger"
      size="small"
      overflowCount={999}
      role="img"
      aria-label={MENSAJES.conErrores(errores)}
    />
  );
}
