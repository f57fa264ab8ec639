import {
  Body1,
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { VistaInforme } from '../../app/informe/vista';
import type { Trimestre } from '../../plan/mes';
import { Diferido, OtrosLibros } from '../detectar/diferidos';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Calculo } from './Calculo';
import { Cambios } from './cambios/Cambios';
import { Equivalencias } from './Equivalencias';
import { Esperadas } from './Esperadas';
import { MENSAJES } from './mensajes';
import { Metodo } from './Metodo';
import { Pregunta } from './Pregunta';
import { Resultado } from './Resultado';
import { TRIMESTRES } from './trimestre';
import { Unidades } from './Unidades';
import { useVista } from './useVista';

const useStyles = makeStyles({
  paso: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  texto: { margin: 0, color: tokens.colorNeutralForeground2 },
  generar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  conserva: { color: tokens.colorNeutralForeground3 },
});

/** Everything that is decided before a report, in the order in which it is decided. */
export function Formulario() {
  const styles = useStyles();
  const sesion = useSesion();
  const vista = useVista();
  const { consolidado, deshecho, informe } = useEstado();
  const trimestre = sesion.trimestre();
  return (
    <div className={styles.paso}>
      <div>
        <Subtitle2 as="h2">{MENSAJES.titulo}</Subtitle2>
        <Body1 as="p" className={styles.texto}>
          {MENSAJES.explicacion}
        </Body1>
      </div>
      <Trimestres trimestre={trimestre} />
      {vista && <Unidades vista={vista} trimestre={trimestre} />}
      {vista && informe.guardado && (
        <>
          <Esperadas esperadas={informe.guardado.esperadas} faltan={vista.faltan} />
          <Equivalencias vista={vista} />
          <Calculo vista={vista} metodo={informe.guardado.metodo} />
          <Cambios vista={vista} />
        </>
      )}
      <Generar vista={vista} />
      {informe.pregunta && <Pregunta pregunta={informe.pregunta} />}
      {consolidado && <Resultado consolidado={consolidado} />}
      {deshecho && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{MENSAJES.deshecho.titulo}</MessageBarTitle> {MENSAJES.deshecho.texto}
          </MessageBarBody>
        </MessageBar>
      )}
      <Diferido>
        <OtrosLibros />
      </Diferido>
      <Metodo />
    </div>
  );
}

function Trimestres({ trimestre }: { readonly trimestre: Trimestre }) {
  const sesion = useSesion();
  return (
    <Field label={MENSAJES.trimestre} hint={MENSAJES.hasta(MENSAJES.meses[trimestre - 1] ?? '')}>
      <RadioGroup
        layout="horizontal"
        value={String(trimestre)}
        onChange={(_event, { value }) => {
          const elegido = TRIMESTRES.find((uno) => String(uno) === value);
          if (elegido) sesion.elegirTrimestre(elegido);
        }}
      >
        {TRIMESTRES.map((uno) => (
          <Radio key={uno} value={String(uno)} label={MENSAJES.opcion(uno)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Generar({ vista }: { readonly vista: VistaInforme | null }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo, consolidado, lectura } = useEstado();
  const trimestre = sesion.trimestre();
  const vacio = vista?.unidades.every(({ estado }) => estado !== 'incluida') === true;
  const repetido = consolidado?.trimestre === trimestre;
  return (
    <div className={styles.generar}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null || vista === null || vacio || lectura.estado === 'leyendo'}
        onClick={() => void sesion.consolidar()}
      >
        {repetido ? MENSAJES.actualizar(trimestre) : MENSAJES.generar(trimestre)}
      </Button>
      <Caption1 className={styles.conserva}>{vacio ? MENSAJES.ningunaEntra : MENSAJES.conserva}</Caption1>
    </div>
  );
}
