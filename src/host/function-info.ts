import { z } from 'zod';
import type { CustomFunctionInfo } from './engine/engine';

/** What we read of the metadata that the generator writes and Excel loads (`functions.json`). */
const metadataSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().default(''),
      parameters: z
        .array(
          z.object({
            name: z.string(),
            description: z.string().default(''),
            optional: z.boolean().default(false),
            repeating: z.boolean().default(false),
            dimensionality: z.enum(['scalar', 'matrix']).default('scalar'),
          }),
        )
        .default([]),
      options: z.object({ volatile: z.boolean().default(false) }).prefault({}),
      result: z.object({ dimensionality: z.enum(['scalar', 'matrix']).default('scalar') }).prefault({}),
    }),
  ),
});

/** Reads `functions.json` (parsed) for an add-in whose manifest names the functions `NAMESPACE.NAME`. */
export function functionInfos(metadata: unknown, namespace: string): readonly CustomFunctionInfo[] {
  return metadataSchema
    .parse(metadata)
    .functions.map(({ id, name, description, parameters, options, result }) => ({
      id,
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map(({ dimensionality, ...parameter }) => ({
        ...parameter,
        matrix: dimensionality === 'matrix',
      })),
      resultIsMatrix: result.dimensionality === 'matrix',
      volatile: options.volatile,
    }));
}
