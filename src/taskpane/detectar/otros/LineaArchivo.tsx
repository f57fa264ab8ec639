import {
  Body1,
  Button,
  Caption1,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { mensajeDeArchivo } from '../../../app/mensajes-archivo';
import type { TablaResumida } from '../../../app/taller/resumen';
import { Desplegable } from '../../shell/Desplegable';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { juzgar } from '../juzgar';
import { TRIMESTRES } from '../mensajes';
import { nombreForma } from '../nombre-forma';
import type { ArchivoAgregado } from './archivos';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  linea: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icono: { flexShrink: 0, fontSize: '20px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  bien: { color: tokens.colorPaletteGreenForeground1 },
  mal: { color: tokens.colorPaletteRedForeground1 },
  ojo: { color: tokens.colorPaletteDarkOrangeForeground1 },
  cuerpo: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quitar: { alignSelf: 'flex-start', flexShrink: 0 },
  nombre: { display: 'block' },
  detalle: { display: 'block', color: tokens.colorNeutralForeground2 },
  planes: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

/** What became of one file: its plan, or a sentence about what is wrong with it. */
export function LineaArchivo({ archivo }: { readonly archivo: ArchivoAgregado }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { id, nombre } = archivo;
  return (
    <li className={styles.linea}>
      <Estado archivo={archivo} />
      <div className={styles.cuerpo}>
        <Body1 className={styles.nombre}>{nombre}</Body1>
        <Contenido archivo={archivo} />
      </div>
      <Button
        className={styles.quitar}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={MENSAJES.quitar(nombre)}
        title={MENSAJES.quitar(nombre)}
        onClick={() => sesion.archivos.quitar(id)}
      />
    </li>
  );
}

function Estado({ archivo: { nombre, leido } }: { readonly archivo: ArchivoAgregado }) {
  const styles = useStyles();
  const { lectura } = useEstado();
  if (!leido) {
    const enCurso = lectura.estado === 'leyendo' && lectura.archivo === nombre;
    return (
      <span className={styles.icono}>{enCurso && <Spinner size="extra-tiny" aria-hidden="true" />}</span>
    );
  }
  const [clase, icono] = aspectoDe(leido.error !== null, tablasDe({ leido }));
  return (
    <span className={mergeClasses(styles.icono, styles[clase])} aria-hidden="true">
      {icono}
    </span>
  );
}

function aspectoDe(
  ilegible: boolean,
  tablas: readonly TablaResumida[],
): readonly ['bien' | 'mal' | 'ojo', ReactNode] {
  if (ilegible || tablas.length === 0) return ['mal', <ErrorCircleRegular key="mal" />];
  if (tablas.some(({ confianza }) => juzgar(confianza) !== 'segura'))
    return ['ojo', <WarningRegular key="ojo" />];
  return ['bien', <CheckmarkCircleRegular key="bien" />];
}

function Contenido({ archivo }: { readonly archivo: ArchivoAgregado }) {
  const styles = useStyles();
  const { formas } = useSesion().casos.catalogo;
  const { leido, revision } = archivo;
  if (!leido) return <Caption1 className={styles.detalle}>{MENSAJES.enEspera}</Caption1>;
  if (leido.error) return <Caption1 className={styles.detalle}>{mensajeDeArchivo(leido.error)}</Caption1>;
  const tablas = tablasDe(archivo);
  const [primera, ...otras] = tablas;
  if (!primera) return <Caption1 className={styles.detalle}>{MENSAJES.sinPlan}</Caption1>;
  const errores = revision?.hallazgos.filter(({ gravedad }) => gravedad === 'error').length ?? 0;
  const lineas = tablas.map((tabla) => describir(tabla, nombreForma(formas, tabla.forma)));
  const tareas = tablas.reduce((total, tabla) => total + tabla.tareas, 0);
  const cuentas = errores > 0 ? MENSAJES.errores(errores) : null;
  if (otras.length === 0)
    return (
      <>
        <Caption1 className={styles.detalle}>{nombreForma(formas, primera.forma)}</Caption1>
        <Caption1 className={styles.detalle}>{unir(sinForma(primera), cuentas)}</Caption1>
      </>
    );
  return (
    <>
      <Caption1 className={styles.detalle}>
        {unir(MENSAJES.planes(tablas.length), MENSAJES.tareas(tareas), cuentas)}
      </Caption1>
      <Desplegable titulo={MENSAJES.verPlanes}>
        <ul className={styles.planes}>
          {lineas.map((linea, index) => (
            <li key={`${index} ${linea}`}>
              <Caption1>{linea}</Caption1>
            </li>
          ))}
        </ul>
      </Desplegable>
    </>
  );
}

function tablasDe({ leido }: Pick<ArchivoAgregado, 'leido'>): readonly TablaResumida[] {
  return leido?.hojas.flatMap(({ tablas }) => tablas) ?? [];
}

function describir(tabla: TablaResumida, forma: string): string {
  return unir(forma, sinForma(tabla));
}

function sinForma(tabla: TablaResumida): string {
  const { unidad, area, gestion, trimestre } = tabla.titulo;
  // The institution's own books are of no unit, and their lowest rows are operations.
  const deInstitucion = tabla.familia === 'institucion';
  return unir(
    deInstitucion ? null : (area ?? unidad ?? MENSAJES.sinUnidad),
    gestion === null ? null : MENSAJES.gestion(gestion),
    trimestre === null ? null : (TRIMESTRES[trimestre - 1] ?? null),
    deInstitucion ? MENSAJES.operaciones(tabla.tareas) : MENSAJES.tareas(tabla.tareas),
    juzgar(tabla.confianza) === 'segura' ? null : MENSAJES.dudosa,
  );
}

function unir(...partes: readonly (string | null)[]): string {
  return partes.filter((parte) => parte !== null).join(' · ');
}
