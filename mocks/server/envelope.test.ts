import { describe, expect, it } from "vitest";
import { envelope } from "./envelope";
import { httpDate } from "./httpDate";

const refused = { status: 400, message: "Parameter verification failed.\n", errors: { userid: "no" } };

describe("envelope", () => {
  it("puts data, and a total where there is one", () => {
    expect(envelope({ status: 200, data: undefined }, "json").body).toBe('{"data":null}');
    expect(envelope({ status: 200, data: [1], total: 7 }, "json").body).toBe('{"data":[1],"total":7}');
    expect(envelope({ status: 200, data: [1] }, "extjs").body).toBe('{"success":1,"data":[1]}');
  });

  it("tells a failure by status in json", () => {
    const { status, reason, body } = envelope(refused, "json");
    expect([status, reason]).toEqual([400, "Parameter verification failed."]);
    expect(JSON.parse(body)).toEqual({ data: null, message: refused.message, errors: refused.errors });
  });

  it("tells a failure inside the body in extjs", () => {
    const { status, body } = envelope(refused, "extjs");
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ success: 0, data: null, ...refused });
  });

  it("makes a status line of any message", () => {
    expect(envelope({ status: 500, message: "no such user ('zoë☃@pve')\nmore\n" }, "json").reason).toBe(
      "no such user ('zo??@pve')",
    );
  });

  it("writes an HTTP date", () => {
    expect(httpDate(1_763_769_600)).toBe(new Date(1_763_769_600_000).toUTCString());
    expect(httpDate(951_782_399)).toBe(new Date(951_782_399_000).toUTCString());
  });
});
