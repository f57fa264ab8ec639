/** Hands a text to the planner as a file, the way a browser saves one. */
export function descargar(texto: string, nombre: string): void {
  const url = URL.createObjectURL(new Blob([texto], { type: 'application/json' }));
  const enlace = document.createElement('a');
  enlace.href = url;
  enlace.download = nombre;
  enlace.click();
  // The browser has taken its copy by then.
  setTimeout(() => URL.revokeObjectURL(url));
}
