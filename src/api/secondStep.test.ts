import { expect, it } from "vitest";
import { challengeOf } from "./secondStep";

const ticketOf = (json: string) => `PVE:!tfa!${json.replaceAll(":", "%3A")}:6655AA::c2ln`;

it("reads what a challenge ticket offers", () => {
  expect(challengeOf(ticketOf('{"totp":true,"recovery":[0,4]}'))).toEqual({ totp: true, recovery: [0, 4] });
  const publicKey = { challenge: "Y2g", rpId: "localhost" };
  expect(challengeOf(ticketOf(JSON.stringify({ webauthn: { publicKey } })))).toEqual({ webauthn: { publicKey } });
});

it.each(["PVE:root@pam:6655AA::c2ln", ticketOf("nonsense"), ticketOf('{"totp":"yes"}'), "PVE:!tfa!%E0%A4%A:1::s"])(
  "reads nothing from %s",
  (ticket) => {
    expect(challengeOf(ticket)).toBeUndefined();
  },
);
