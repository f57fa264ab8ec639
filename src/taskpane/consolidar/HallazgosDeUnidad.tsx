import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LineaUnidad } from '../../app/informe/vista';
import { useSesion } from '../shell/SesionContext';
import { GRAVEDADES } from '../validar/agrupar';
import { IconoGravedad } from '../validar/IconoGravedad';
import { cuentaGravedad } from '../validar/mensajes';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  boton: {
    justifyContent: 'flex-start',
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
  },
  cuentas: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  cuenta: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  texto: { color: tokens.colorNeutralForeground2 },
});

interface HallazgosDeUnidadProps {
  readonly linea: LineaUnidad;
  readonly nombre: string;
}

/** Findings by severity: the way to them in the validator, without opening the unit's file. */
export function HallazgosDeUnidad({ linea, nombre }: HallazgosDeUnidadProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { hallazgos, archivo, zonas } = linea;
  if (linea.clave === null) return null;
  const presentes = GRAVEDADES.filter((gravedad) => (hallazgos?.[gravedad] ?? 0) > 0);
  if (hallazgos !== null && presentes.length === 0)
    return <Caption1 className={styles.texto}>{MENSAJES.hallazgos.ninguno}</Caption1>;
  return (
    <Button
      className={styles.boton}
      size="small"
      appearance="transparent"
      aria-label={
        hallazgos
          ? MENSAJES.hallazgos.ver(
              nombre,
              presentes.map((una) => cuentaGravedad(una, hallazgos[una])).join(', '),
            )
          : MENSAJES.hallazgos.validar(nombre)
      }
      onClick={() => void sesion.verHallazgos({ unidad: nombre, archivo, zonas })}
    >
      {hallazgos ? (
        <span className={styles.cuentas}>
          {presentes.map((gravedad) => (
            <span key={gravedad} className={styles.cuenta}>
              <IconoGravedad gravedad={gravedad} />
              {cuentaGravedad(gravedad, hallazgos[gravedad])}
            </span>
          ))}
        </span>
      ) : (
        MENSAJES.hallazgos.sinValidar
      )}
    </Button>
  );
}
