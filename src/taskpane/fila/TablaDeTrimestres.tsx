import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExplicacionDeUnaFila } from './explicar';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  tabla: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    '& caption': {
      ...typographyStyles.body1Strong,
      textAlign: 'left',
      paddingBottom: tokens.spacingVerticalXS,
    },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& :is(th, td):first-child': { textAlign: 'left' },
  },
  nota: { color: tokens.colorNeutralForeground2 },
});

/** Programmed, advanced and effective to the end of each quarter. */
export function TablaDeTrimestres({ medidas }: Pick<ExplicacionDeUnaFila, 'medidas'>) {
  const styles = useStyles();
  const { columnas } = MENSAJES;
  return (
    <div>
      <table className={styles.tabla}>
        <caption>{MENSAJES.porTrimestre}</caption>
        <thead>
          <tr>
            {Object.values(columnas).map((titulo) => (
              <th key={titulo} scope="col">
                {titulo}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {medidas.map(({ trimestre, medida }) => (
            <tr key={trimestre}>
              <th scope="row">{MENSAJES.trimestre(trimestre)}</th>
              <td>{MENSAJES.puntos(medida.programado)}</td>
              <td>{MENSAJES.puntos(medida.avance)}</td>
              <td>{MENSAJES.puntos(medida.eficacia)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 as="p" className={styles.nota}>
        {MENSAJES.nota}
      </Caption1>
    </div>
  );
}
