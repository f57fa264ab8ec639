import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Hallazgo } from '../../check/types';
import { useEstado, useSesion } from '../shell/SesionContext';
import { arreglar } from './acciones';
import { arreglosDeRegla } from '../../app/revision/arreglar';
import { Cambios } from './Cambios';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  arreglo: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  rotulo: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  consejo: { color: tokens.colorNeutralForeground2 },
  botones: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface ArregloProps {
  readonly hallazgo: Hallazgo;
  /** Shows what several fixes would change, to be confirmed. */
  readonly alPrever: (hallazgos: readonly Hallazgo[]) => void;
}

/** What the fix of a finding would write, and the ways to apply it. */
export function Arreglo({ hallazgo, alPrever }: ArregloProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { revision, trabajo } = useEstado();
  if (!hallazgo.arreglo) return null;
  const { arreglo } = MENSAJES;
  const iguales = arreglosDeRegla(revision?.hallazgos ?? [], hallazgo);
  return (
    <div className={styles.arreglo}>
      <h3 className={styles.rotulo}>{arreglo.titulo[hallazgo.arreglo.clase]}</h3>
      <Cambios hallazgos={[hallazgo]} />
      {hallazgo.arreglo.clase === 'sugerido' && (
        <Caption1 className={styles.consejo}>{arreglo.consejo}</Caption1>
      )}
      <div className={styles.botones}>
        <Button
          size="small"
          appearance="primary"
          icon={<WrenchRegular />}
          disabledFocusable={trabajo !== null}
          onClick={() => void arreglar(sesion, [hallazgo])}
        >
          {arreglo.uno}
        </Button>
        {iguales.length > 1 && (
          <Button size="small" disabledFocusable={trabajo !== null} onClick={() => alPrever(iguales)}>
            {arreglo.deRegla(iguales.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
