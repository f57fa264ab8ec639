/** Pages of the guide, as their text (webpack: asset/source). */
declare module '*.md' {
  const texto: string;
  export default texto;
}
