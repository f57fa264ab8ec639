import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  acerca: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  version: { color: tokens.colorNeutralForeground3 },
});

/** Which version this is, and the page with privacy, terms and third-party notices, which opens in the browser. */
export function AcercaDe() {
  const styles = useStyles();
  return (
    <section className={styles.acerca} aria-label={MENSAJES.acercaDe.titulo}>
      <Caption1 className={styles.version}>{MENSAJES.acercaDe.version(VERSION)}</Caption1>
      <Caption1>
        <Link href="acerca.html" target="_blank" rel="noreferrer">
          {MENSAJES.acercaDe.enlace}
        </Link>
      </Caption1>
    </section>
  );
}
