import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { motivoDeOmitida } from '../../check/mensaje';
import type { RevisionLibro } from '../../app/revision/revision-libro';
import { Desplegable } from '../shell/Desplegable';
import { useSesion } from '../shell/SesionContext';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  omitidas: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  lista: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    maxHeight: '30vh',
    overflowY: 'auto',
    listStyleType: 'none',
  },
  motivo: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Rules that could not run, and why: silence would look like approval. */
export function Omitidas({ omitidas, apagadas }: Pick<RevisionLibro, 'omitidas' | 'apagadas'>) {
  const styles = useStyles();
  const { reglas } = useSesion().casos.catalogo;
  const cuantas = omitidas.length + apagadas.length;
  if (cuantas === 0) return null;
  const titulo = (regla: string) => reglas.find(({ id }) => id === regla)?.titulo ?? regla;
  return (
    <Desplegable className={styles.omitidas} titulo={MENSAJES.omitidas.titulo(cuantas)}>
      <ul className={styles.lista}>
        {omitidas.map((omitida) => (
          <li key={`${omitida.regla}|${omitida.hoja}`}>
            <Caption1Strong>{titulo(omitida.regla)}</Caption1Strong>
            <Caption1 className={styles.motivo}>
              {omitida.hoja}: {motivoDeOmitida(omitida)}
            </Caption1>
          </li>
        ))}
        {apagadas.map((regla) => (
          <li key={regla}>
            <Caption1Strong>{titulo(regla)}</Caption1Strong>
            <Caption1 className={styles.motivo}>{MENSAJES.apagada}</Caption1>
          </li>
        ))}
      </ul>
    </Desplegable>
  );
}
