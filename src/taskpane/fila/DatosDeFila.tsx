import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NOMBRE_SENTIDO, NOMBRE_TIPO, motivoDeTipo } from '../detectar/tareas/mensajes';
import type { ExplicacionDeUnaFila } from './explicar';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  datos: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  nombre: { color: tokens.colorNeutralForeground2 },
  valor: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the row is, what it hangs from, its meta and its kind of indicator with the reason. */
export function DatosDeFila({ explicacion }: { readonly explicacion: ExplicacionDeUnaFila }) {
  const styles = useStyles();
  return (
    <dl className={styles.datos}>
      {datosDe(explicacion).map(([nombre, valor]) => (
        <div key={nombre} style={{ display: 'contents' }}>
          <dt className={styles.nombre}>{nombre}</dt>
          <dd className={styles.valor}>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}

function datosDe({ fila, padre, hijos }: ExplicacionDeUnaFila): readonly (readonly [string, string])[] {
  const { datos } = MENSAJES;
  const { indicador, sentido, meta, eficaciaRegistrada } = fila;
  const superior = padre && [padre.codigo, padre.descripcion].filter(Boolean).join(' · ');
  return [
    [datos.clase, MENSAJES.clases[fila.tipo]],
    [datos.padre, superior ?? MENSAJES.sinPadre],
    ...(hijos > 0 ? [[datos.hijos, MENSAJES.hijos(hijos)] as const] : []),
    ...(meta === null ? [] : [[datos.meta, MENSAJES.meta(meta, fila.unidadMedida)] as const]),
    ...(indicador === null
      ? []
      : [
          [
            datos.tipo,
            `${NOMBRE_TIPO[indicador]}, ${NOMBRE_SENTIDO[sentido ?? 'mayor']}. ${motivoDeTipo(indicador, fila)}`,
          ] as const,
        ]),
    ...(eficaciaRegistrada === null
      ? []
      : [[datos.registrada, MENSAJES.puntos(eficaciaRegistrada)] as const]),
  ];
}
