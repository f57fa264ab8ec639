import { Button, Caption1, Caption1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RevisionLibro } from '../../app/revision/revision-libro';
import { Desplegable } from '../shell/Desplegable';
import { useEstado, useSesion } from '../shell/SesionContext';
import { retirar } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  apartado: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  lista: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    maxHeight: '30vh',
    overflowY: 'auto',
    listStyleType: 'none',
  },
  una: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  cuerpo: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  linea: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Accepted findings with their reasons, and acceptances whose finding is gone. */
export function Justificados({
  revision: { justificados, sobrantes },
}: {
  readonly revision: RevisionLibro;
}) {
  const styles = useStyles();
  const sesion = useSesion();
  const { mensaje } = sesion.casos.catalogo;
  const { trabajo } = useEstado();
  const ocupado = trabajo !== null;
  const textos = MENSAJES.justificacion;
  return (
    <>
      {justificados.length > 0 && (
        <Desplegable className={styles.apartado} titulo={textos.titulo(justificados.length)}>
          <ul className={styles.lista}>
            {justificados.map(({ hallazgo, justificacion: { huella, motivo, fecha } }) => (
              <Una
                key={huella}
                accion={textos.quitar}
                nombre={textos.quitarDe(hallazgo.celda)}
                ocupado={ocupado}
                alQuitar={() => void retirar(sesion, [huella])}
              >
                <Caption1Strong>
                  <Link
                    as="button"
                    aria-label={MENSAJES.detalle.irA(hallazgo.celda)}
                    onClick={() => void sesion.irA(hallazgo.hoja, hallazgo.celda)}
                  >
                    {hallazgo.celda}
                  </Link>{' '}
                  {mensaje(hallazgo)}
                </Caption1Strong>
                <Caption1 className={styles.linea}>{textos.porque(motivo, fecha)}</Caption1>
              </Una>
            ))}
          </ul>
        </Desplegable>
      )}
      {sobrantes.length > 0 && (
        <Desplegable className={styles.apartado} titulo={textos.sobrantes(sobrantes.length)}>
          <ul className={styles.lista}>
            {sobrantes.map(({ huella, codigo, hoja, mensaje: dicho, motivo, fecha }) => (
              <Una
                key={huella}
                accion={textos.olvidar}
                nombre={textos.olvidarDe(codigo ?? hoja)}
                ocupado={ocupado}
                alQuitar={() => void retirar(sesion, [huella])}
              >
                <Caption1Strong>{[codigo, hoja].filter(Boolean).join(' · ')}</Caption1Strong>
                <Caption1 className={styles.linea}>{textos.yaNo(dicho)}</Caption1>
                <Caption1 className={styles.linea}>{textos.porque(motivo, fecha)}</Caption1>
              </Una>
            ))}
          </ul>
        </Desplegable>
      )}
    </>
  );
}

interface UnaProps {
  readonly accion: string;
  /** The action and what it is about, for the ear. */
  readonly nombre: string;
  readonly ocupado: boolean;
  readonly alQuitar: () => void;
  readonly children: ReactNode;
}

function Una({ accion, nombre, ocupado, alQuitar, children }: UnaProps) {
  const styles = useStyles();
  return (
    <li className={styles.una}>
      <div className={styles.cuerpo}>{children}</div>
      <Button size="small" aria-label={nombre} disabledFocusable={ocupado} onClick={alQuitar}>
        {accion}
      </Button>
    </li>
  );
}
