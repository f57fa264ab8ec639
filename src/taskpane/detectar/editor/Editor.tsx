import {
  Body1,
  Button,
  Field,
  Select,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { columnasDeHoja } from '../../../app/columnas-de-hoja';
import { previsualizar } from '../../../app/previsualizar-mapeo';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { cerrarEditor, guardarMapeo } from './acciones';
import { borradorInicial } from './borrador-inicial';
import { Columnas } from './Columnas';
import type { Edicion } from './edicion';
import { FilasDelEncabezado, FilasDelPlan } from './Filas';
import { MENSAJES } from './mensajes';
import { Previa } from './Previa';
import { Avisos, Impedimentos } from './Problemas';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  cuerpo: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  cabeza: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  titulo: { ...typographyStyles.subtitle2, overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
  texto: { color: tokens.colorNeutralForeground2 },
  campo: { gridTemplateColumns: 'minmax(0, 1fr)' },
  selector: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  pie: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The planner says what each column of a sheet is, and sees at once what is then read. */
export function Editor({ edicion }: { readonly edicion: Edicion }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo, mapeos } = useEstado();
  const { sheet, tabla } = edicion;
  const [borrador, setBorrador] = useState(() => borradorInicial(edicion));
  const { formas } = sesion.casos.catalogo;

  const otros = useMemo(
    () => mapeos?.mapeos.filter(({ huella }) => huella !== tabla?.huella) ?? [],
    [mapeos, tabla],
  );
  // Typing must not wait for a whole sheet to be read.
  const pausado = useDeferredValue(borrador);
  const vista = useMemo(() => previsualizar(sheet, pausado, otros), [sheet, pausado, otros]);
  const columnas = useMemo(() => columnasDeHoja(sheet, pausado.encabezado), [sheet, pausado.encabezado]);
  const { mapeo } = vista;

  return (
    <section className={styles.editor} aria-labelledby="titulo-editor">
      <div className={styles.cuerpo}>
        <Cabeza hoja={sheet.name} />
        <Field className={styles.campo} label={MENSAJES.forma} required>
          <Select
            className={styles.selector}
            value={borrador.forma}
            onChange={(_event, { value }) => setBorrador({ ...borrador, forma: value })}
          >
            {borrador.forma === '' && <option value="">{MENSAJES.elegirForma}</option>}
            {formas.map(({ id, nombre }) => (
              <option key={id} value={id}>
                {nombre}
              </option>
            ))}
          </Select>
        </Field>
        <FilasDelEncabezado borrador={borrador} alCambiar={setBorrador} sheet={sheet} />
        {borrador.forma !== '' && (
          <Columnas borrador={borrador} columnas={columnas} alCambiar={setBorrador} />
        )}
        <FilasDelPlan borrador={borrador} limites={vista.limites} alCambiar={setBorrador} />
        <Avisos avisos={vista.avisos} />
        {vista.tabla && <Previa tabla={vista.tabla} />}
      </div>
      <div className={styles.pie}>
        <Impedimentos impedimentos={vista.impedimentos} />
        <Button
          appearance="primary"
          disabledFocusable={mapeo === null || trabajo !== null || pausado !== borrador}
          onClick={() => mapeo && void guardarMapeo(sesion, mapeo)}
        >
          {MENSAJES.guardar}
        </Button>
      </div>
    </section>
  );
}

function Cabeza({ hoja }: { readonly hoja: string }) {
  const styles = useStyles();
  const sesion = useSesion();
  const titulo = useRef<HTMLHeadingElement>(null);
  // A reader of the screen must hear that the place has changed.
  useEffect(() => titulo.current?.focus(), []);
  return (
    <div className={styles.cabeza}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={MENSAJES.volver}
        title={MENSAJES.volver}
        onClick={() => cerrarEditor(sesion)}
      />
      <div>
        <h2 id="titulo-editor" ref={titulo} tabIndex={-1} className={styles.titulo}>
          {MENSAJES.titulo(hoja)}
        </h2>
        <Body1 as="p" className={styles.texto}>
          {MENSAJES.texto}
        </Body1>
      </div>
    </div>
  );
}
