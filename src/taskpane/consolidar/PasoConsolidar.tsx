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
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Tabla } from '../../plan/tabla';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { MENSAJES } from './mensajes';
import { Metodo } from './Metodo';
import { Planes } from './Planes';
import { Resultado } from './Resultado';
import { TRIMESTRES } from './trimestre';

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

export function PasoConsolidar() {
  const sesion = useSesion();
  const { hojas, trabajo } = useEstado();
  const tablas = hojas?.flatMap((hoja) => hoja.tablas) ?? [];
  if (tablas.length > 0) return <Formulario tablas={tablas} />;
  const { titulo, texto, accion } = MENSAJES.sinPlanes;
  return (
    <Vacio icono={<DocumentTableRegular />} titulo={titulo} texto={texto}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.detectar()}
      >
        {accion}
      </Button>
    </Vacio>
  );
}

function Formulario({ tablas }: { readonly tablas: readonly Tabla[] }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo, consolidado, deshecho } = useEstado();
  const trimestre = sesion.trimestre();
  const ocupado = trabajo !== null;
  const repetido = consolidado?.trimestre === trimestre;
  return (
    <div className={styles.paso}>
      <div>
        <Subtitle2 as="h2">{MENSAJES.titulo}</Subtitle2>
        <Body1 as="p" className={styles.texto}>
          {MENSAJES.explicacion}
        </Body1>
      </div>
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
      <Planes tablas={tablas} />
      <div className={styles.generar}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={ocupado}
          onClick={() => void sesion.consolidar()}
        >
          {repetido ? MENSAJES.actualizar(trimestre) : MENSAJES.generar(trimestre)}
        </Button>
        <Caption1 className={styles.conserva}>{MENSAJES.conserva}</Caption1>
      </div>
      {consolidado && <Resultado consolidado={consolidado} />}
      {deshecho && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{MENSAJES.deshecho.titulo}</MessageBarTitle> {MENSAJES.deshecho.texto}
          </MessageBarBody>
        </MessageBar>
      )}
      <Metodo />
    </div>
  );
}
