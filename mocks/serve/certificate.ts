import { X509Certificate } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { readIfThere, writeAtomically } from "./state/atomic";

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

const YEAR_MS = 365 * 86_400_000;

function isValid(cert: string): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) > Date.now();
  } catch {
    return false;
  }
}

async function made(host: string): Promise<KeyPair> {
  const { generate } = await import("selfsigned");
  const names = [...new Set(["localhost", hostname(), ...(/[:\d.]+$/.test(host) ? [] : [host])])];
  const addresses = [...new Set(["127.0.0.1", "::1", ...(/^(?:\d+\.){3}\d+$/.test(host) ? [host] : [])])];
  const pems = await generate([{ name: "commonName", value: "pve-access-console" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 2 * YEAR_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

/** The server's self-signed certificate: made once and kept in `folder`, or for one run where nothing is kept. */
export async function certificate(folder: string | undefined, host: string): Promise<KeyPair> {
  if (folder === undefined) return made(host);
  const paths = { key: join(folder, "serve-key.pem"), cert: join(folder, "serve-cert.pem") };
  const [key, cert] = [await readIfThere(paths.key), await readIfThere(paths.cert)];
  if (key !== undefined && cert !== undefined && isValid(cert)) return { key, cert };
  const pair = await made(host);
  await writeAtomically(paths.key, pair.key);
  await writeAtomically(paths.cert, pair.cert);
  return pair;
}
