/** Items by key, keys and items in the order in which they come. */
export function agrupar<T, K>(items: Iterable<T>, clave: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const grupos = new Map<K, T[]>();
  for (const item of items) {
    const suya = clave(item);
    const grupo = grupos.get(suya);
    if (grupo) grupo.push(item);
    else grupos.set(suya, [item]);
  }
  return grupos;
}
