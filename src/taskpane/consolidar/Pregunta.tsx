import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TypedOver } from '../../app/port';
import { useSesion } from '../shell/SesionContext';
import { textoDato } from '../validar/mensajes';
import { MENSAJES } from './mensajes';
import type { PreguntaDeCifras } from './preguntar';

const useStyles = makeStyles({
  pregunta: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  titulo: { margin: 0 },
  texto: { margin: 0, color: tokens.colorNeutralForeground2 },
  lista: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '16rem', overflowY: 'auto' },
  celda: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  casilla: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
  },
  acciones: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Figures that were typed over formulas: what stays and what is calculated again is the planner's choice. */
export function Pregunta({ pregunta: { celdas, responder } }: { readonly pregunta: PreguntaDeCifras }) {
  const styles = useStyles();
  const sesion = useSesion();
  const lugar = useRef<HTMLElement>(null);
  const [soltadas, setSoltadas] = useState<ReadonlySet<TypedOver>>(new Set());
  const { pregunta } = MENSAJES;
  const conservadas = celdas.filter((celda) => !soltadas.has(celda));
  useEffect(() => lugar.current?.focus(), []);
  const elegir = (celda: TypedOver, conserva: boolean) => {
    const nuevas = new Set(soltadas);
    if (conserva) nuevas.delete(celda);
    else nuevas.add(celda);
    setSoltadas(nuevas);
  };
  return (
    <section
      ref={lugar}
      className={styles.pregunta}
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby="pregunta-cifras"
      aria-describedby="pregunta-cifras-texto"
    >
      <Body1Strong as="h3" id="pregunta-cifras" className={styles.titulo}>
        {pregunta.titulo(celdas.length)}
      </Body1Strong>
      <Body1 as="p" id="pregunta-cifras-texto" className={styles.texto}>
        {pregunta.texto}
      </Body1>
      <ul className={styles.lista}>
        {celdas.map((celda) => {
          const { sheet, address, typed, formula } = celda;
          return (
            <li key={`${sheet}!${address}`} className={styles.celda}>
              <Checkbox
                className={styles.casilla}
                aria-label={pregunta.conservar(sheet, address)}
                checked={!soltadas.has(celda)}
                onChange={(_event, { checked }) => elegir(celda, checked === true)}
              />
              <div>
                <Link as="button" onClick={() => void sesion.irA(sheet, address)}>
                  {`${sheet}!${address}`}
                </Link>
                <Caption1> {pregunta.dice(textoDato(typed))}</Caption1>
                <Caption1 className={styles.formula}>{formula}</Caption1>
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.acciones}>
        <Button appearance="primary" onClick={() => responder(conservadas)}>
          {pregunta.continuar(conservadas.length, celdas.length)}
        </Button>
        <Button onClick={() => sesion.cancelar()}>{pregunta.cancelar}</Button>
      </div>
    </section>
  );
}
