import { optional } from "./field";
import { choice, flag, integer, text } from "./fields";
import { looseFlag, properties } from "./propertyString";

const words = optional(text());
const long = optional(text({ max: 65536 }));
const tagList = optional(text({ pattern: /^(?:[a-z0-9_][a-z0-9_\-+.]*(?:[;, ][a-z0-9_][a-z0-9_\-+.]*)*)?$/i }));

/** The datacenter's options (api.md 4.18); those of `key=value` pairs stay texts. */
export const datacenterOptions = {
  webauthn: optional(
    properties({ rp: words, id: words, origin: words, "allow-subdomains": optional(looseFlag()) }),
  ),
  u2f: optional(properties({ appid: words, origin: words })),
  "user-tag-access": optional(
    properties({ "user-allow": optional(choice(["none", "list", "existing", "free"])), "user-allow-list": tagList }),
  ),
  "registered-tags": tagList,
  "consent-text": long,
  "next-id": optional(
    properties({ lower: optional(integer({ min: 100, max: 1e9 })), upper: optional(integer({ min: 100, max: 1e9 })) }),
  ),
  description: long,
  console: optional(choice(["applet", "vv", "html5", "xtermjs"])),
  keyboard: words,
  language: words,
  http_proxy: optional(text({ pattern: /^http:\/\/.*$/ })),
  email_from: optional(text({ format: "email" })),
  mac_prefix: optional(text({ pattern: /^[0-9a-f][02468ace](?::[0-9a-f]{2}){0,4}:?$/i })),
  max_workers: optional(integer({ min: 1 })),
  migration: words,
  migration_unsecure: optional(flag()),
  replication: words,
  bwlimit: words,
  ha: words,
  crs: words,
  fencing: optional(choice(["watchdog", "hardware", "both"])),
  notify: words,
  "tag-style": words,
  location: words,
} as const;
