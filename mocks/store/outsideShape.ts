import * as z from "zod/mini";
import type { DirectoryServer, OpenidProvider, Outside } from "./outside";

const texts = z.array(z.string());
const claims = z.map(z.string(), z.union([z.string(), texts]));

const directory: z.ZodMiniType<DirectoryServer> = z.object({
  addresses: texts,
  base: z.string(),
  anonymous: z.boolean(),
  entries: z.array(
    z.object({ dn: z.string(), attributes: z.map(z.string(), texts), hash: z.optional(z.string()) }),
  ),
});

const provider: z.ZodMiniType<OpenidProvider> = z.object({
  issuer: z.string(),
  identities: z.array(z.object({ id: z.string(), claims, userinfo: z.optional(claims) })),
});

export const outside: z.ZodMiniType<Outside> = z.object({
  directories: z.array(directory),
  providers: z.array(provider),
});
