import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { MOTIVOS_DE_OMISION } from '../../app/formulas/tipos';
import type { FormulaOmitida } from '../../app/formulas/tipos';
import { Desplegable } from '../shell/Desplegable';
import { useSesion } from '../shell/SesionContext';
import { MENSAJES, textoMotivo } from './mensajes';

const useStyles = makeStyles({
  motivo: { display: 'block', color: tokens.colorNeutralForeground2 },
  celdas: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
});

interface OmitidasProps {
  readonly hoja: string;
  readonly omitidas: readonly FormulaOmitida[];
}

/** Cells that get no formula, by reason, each with the cell that is in the way: silence would look like done. */
export function Omitidas({ hoja, omitidas }: OmitidasProps) {
  const styles = useStyles();
  const sesion = useSesion();
  if (omitidas.length === 0) return null;
  const celdasDe = (motivo: FormulaOmitida['motivo']) => [
    ...new Set(omitidas.flatMap((omitida) => (omitida.motivo === motivo ? [omitida.culpable] : []))),
  ];
  return (
    <Desplegable titulo={MENSAJES.omitidas(omitidas.length)}>
      {MOTIVOS_DE_OMISION.map((motivo) => ({ motivo, celdas: celdasDe(motivo) }))
        .filter(({ celdas }) => celdas.length > 0)
        .map(({ motivo, celdas }) => (
          <div key={motivo}>
            <Caption1 className={styles.motivo}>{textoMotivo(motivo)}</Caption1>
            <div className={styles.celdas}>
              {celdas.map((celda) => (
                <Link
                  key={celda}
                  as="button"
                  aria-label={MENSAJES.irA(celda)}
                  onClick={() => void sesion.irA(hoja, celda)}
                >
                  {celda}
                </Link>
              ))}
            </div>
          </div>
        ))}
    </Desplegable>
  );
}
