import {
  Body1,
  Body1Strong,
  Button,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { Hallazgo } from '../../check/types';
import { useSesion } from '../shell/SesionContext';
import { Arreglo } from './Arreglo';
import { Justificar } from './Justificar';
import { MENSAJES, textoDato } from './mensajes';

const useStyles = makeStyles({
  detalle: {
    flexShrink: 0,
    maxHeight: '46%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
  cabeza: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  mensaje: { overflowWrap: 'anywhere' },
  valores: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  valor: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  rotulo: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  cifra: { ...typographyStyles.body1Strong, margin: 0 },
  parrafo: { margin: 0 },
  enlaces: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
});

interface DetalleProps {
  readonly hallazgo: Hallazgo;
  /** It stands in a closed workbook. */
  readonly ajeno: boolean;
  readonly alPrever: (hallazgos: readonly Hallazgo[]) => void;
  readonly alCerrar: () => void;
}

/** One finding explained: what is wrong, what was expected, why it matters and what to do. */
export function Detalle({ hallazgo, ajeno, alPrever, alCerrar }: DetalleProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { mensaje, reglas } = sesion.casos.catalogo;
  const regla = reglas.find(({ id }) => id === hallazgo.regla);
  const { detalle } = MENSAJES;
  const { hoja, esperado, actual } = hallazgo;
  const celdas = [hallazgo.celda, ...hallazgo.relacionadas];
  return (
    <section className={styles.detalle} aria-label={detalle.titulo}>
      <div className={styles.cabeza}>
        <Body1Strong as="h2" className={styles.parrafo}>
          {regla?.titulo ?? hallazgo.regla}
        </Body1Strong>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={detalle.cerrar}
          onClick={alCerrar}
        />
      </div>
      <Body1 className={styles.mensaje}>{mensaje(hallazgo)}</Body1>
      {(esperado !== null || actual !== null) && (
        <dl className={styles.valores}>
          <Valor rotulo={detalle.esperado}>{textoDato(esperado)}</Valor>
          <Valor rotulo={detalle.actual}>{textoDato(actual)}</Valor>
        </dl>
      )}
      {ajeno ? (
        <Body1 as="p" className={styles.mensaje}>
          {detalle.lugarAjeno(hoja, celdas, hallazgo.archivo)}
        </Body1>
      ) : (
        <>
          <Enlaces hoja={hoja} celdas={celdas} />
          <Arreglo hallazgo={hallazgo} alPrever={alPrever} />
          <Justificar key={hallazgo.huella} hallazgo={hallazgo} />
        </>
      )}
      {regla && (
        <>
          <Parrafo rotulo={detalle.hacer}>{regla.comoArreglar}</Parrafo>
          <Parrafo rotulo={detalle.porque}>{regla.porque}</Parrafo>
          {regla.norma !== undefined && <Parrafo rotulo={detalle.norma}>{regla.norma}</Parrafo>}
        </>
      )}
    </section>
  );
}

function Enlaces({ hoja, celdas }: { readonly hoja: string; readonly celdas: readonly string[] }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { detalle } = MENSAJES;
  return (
    <div className={styles.enlaces}>
      <span className={styles.rotulo}>{detalle.lugares}</span>
      {celdas.map((celda) => (
        <Link
          key={celda}
          as="button"
          aria-label={detalle.irA(celda)}
          onClick={() => void sesion.irA(hoja, celda)}
        >
          {celda}
        </Link>
      ))}
    </div>
  );
}

function Valor({ rotulo, children }: { readonly rotulo: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.valor}>
      <dt className={styles.rotulo}>{rotulo}</dt>
      <dd className={styles.cifra}>{children}</dd>
    </div>
  );
}

function Parrafo({ rotulo, children }: { readonly rotulo: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.rotulo}>{rotulo}</h3>
      <Body1 as="p" className={styles.parrafo}>
        {children}
      </Body1>
    </div>
  );
}
