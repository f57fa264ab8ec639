export interface Served {
  /** `http://localhost:3100/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts on `port`; 0 or none: any free one. */
export function serve(options?: { readonly port?: number }): Promise<Served>;

/** Puts the host's bridge before office.js into a page of the add-in. */
export function withHost(html: string): string;
