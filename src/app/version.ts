import paquete from '../../package.json';

/** Of the product, as package.json says it: the manifests, the pane and the command take it from there too. */
export const VERSION: string = paquete.version;
