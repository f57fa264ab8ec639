import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { ResultadoGenerado } from '../../consolidar/Resultado';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { deshacer, generar } from './acciones';
import { MENSAJES } from './mensajes';
import { OpcionesDeFormulario, Trimestres } from './Opciones';
import { Planes } from './Planes';
import { elegidasDe } from './planes';

const useStyles = makeStyles({
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  texto: { margin: 0, color: tokens.colorNeutralForeground2 },
  generar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  conserva: { color: tokens.colorNeutralForeground3 },
});

/** The form that each unit fills in, made of its plan of the year. */
export function Seguimiento() {
  const styles = useStyles();
  const sesion = useSesion();
  const { generado, deshecho } = useEstado().seguimiento;
  return (
    <section className={styles.seccion} aria-labelledby="seguimiento">
      <div>
        <Subtitle2 as="h2" id="seguimiento">
          {MENSAJES.titulo}
        </Subtitle2>
        <Body1 as="p" className={styles.texto}>
          {MENSAJES.explicacion}
        </Body1>
      </div>
      <Planes />
      <Trimestres />
      <OpcionesDeFormulario />
      <Generar />
      {generado && (
        <ResultadoGenerado
          titulo={MENSAJES.listo(
            generado.resultado.created.length + generado.resultado.updated.length,
            generado.trimestre,
          )}
          resultado={generado.resultado}
          alDeshacer={(entrada) => void deshacer(sesion, entrada)}
        />
      )}
      {deshecho && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{MENSAJES.deshecho.titulo}</MessageBarTitle> {MENSAJES.deshecho.texto}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function Generar() {
  const styles = useStyles();
  const sesion = useSesion();
  const estado = useEstado();
  const cuantos = elegidasDe(estado).length;
  return (
    <div className={styles.generar}>
      <Button
        icon={<DocumentTableRegular />}
        disabledFocusable={estado.trabajo !== null || cuantos === 0 || estado.lectura.estado === 'leyendo'}
        onClick={() => void generar(sesion)}
      >
        {MENSAJES.generar(Math.max(1, cuantos), estado.seguimiento.trimestre)}
      </Button>
      <Caption1 className={styles.conserva}>{cuantos === 0 ? MENSAJES.ninguno : MENSAJES.conserva}</Caption1>
    </div>
  );
}
