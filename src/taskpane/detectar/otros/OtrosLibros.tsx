import {
  Body1,
  Button,
  Caption1,
  ProgressBar,
  Subtitle2,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useRef } from 'react';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { LineaArchivo } from './LineaArchivo';
import { MENSAJES } from './mensajes';
import { useSoltar } from './useSoltar';

const useStyles = makeStyles({
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  zona: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  encima: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  icono: { fontSize: '28px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  texto: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  lectura: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cabeza: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  archivo: { display: 'block', overflowWrap: 'anywhere' },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Closed workbooks: dropped in or picked, read in the background, one line each. */
export function OtrosLibros() {
  const styles = useStyles();
  const sesion = useSesion();
  const { archivos } = useEstado();
  const agregar = (lista: FileList) => void sesion.archivos.agregar([...lista]);
  const encima = useSoltar(agregar);
  const planes = archivos.reduce(
    (total, { leido }) => total + (leido?.hojas.reduce((suma, { tablas }) => suma + tablas.length, 0) ?? 0),
    0,
  );
  return (
    <section className={styles.seccion} aria-labelledby="otros-libros">
      <div className={styles.cabeza}>
        <Subtitle2 as="h2" id="otros-libros">
          {MENSAJES.titulo}
        </Subtitle2>
        {archivos.length > 0 && <Caption1>{MENSAJES.resumen(archivos.length, planes)}</Caption1>}
      </div>
      <Zona encima={encima} alElegir={agregar} />
      <Lectura />
      {archivos.length > 0 && (
        <ul className={styles.lista} aria-label={MENSAJES.lista}>
          {archivos.map((archivo) => (
            <LineaArchivo key={archivo.id} archivo={archivo} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ZonaProps {
  readonly encima: boolean;
  readonly alElegir: (archivos: FileList) => void;
}

function Zona({ encima, alElegir }: ZonaProps) {
  const styles = useStyles();
  const selector = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.zona, encima && styles.encima)} data-soltar={encima ? 'si' : 'no'}>
      <span className={styles.icono} aria-hidden="true">
        <DocumentAddRegular />
      </span>
      <Body1 as="p" className={styles.texto}>
        {encima ? MENSAJES.soltar : MENSAJES.texto}
      </Body1>
      <Button onClick={() => selector.current?.click()}>{MENSAJES.elegir}</Button>
      <input
        ref={selector}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.ods"
        aria-label={MENSAJES.elegir}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) alElegir(currentTarget.files);
          // The same files can then be picked again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Lectura() {
  const styles = useStyles();
  const sesion = useSesion();
  const { lectura } = useEstado();
  if (lectura.estado === 'quieta') return null;
  const { hecho, total } = lectura;
  if (lectura.estado === 'cancelada')
    return (
      <div role="status">
        <Caption1>{MENSAJES.cancelada(hecho, total)}</Caption1>
      </div>
    );
  return (
    <div className={styles.lectura}>
      <div className={styles.cabeza}>
        <div>
          <Caption1 className={styles.archivo}>{MENSAJES.leyendo(lectura.archivo)}</Caption1>
          <Caption1 role="status">{MENSAJES.cuenta(hecho, total)}</Caption1>
        </div>
        <Button size="small" onClick={() => sesion.archivos.cancelar()}>
          {MENSAJES.cancelar}
        </Button>
      </div>
      <ProgressBar aria-label={MENSAJES.leyendo(lectura.archivo)} value={hecho} max={total} />
    </div>
  );
}
