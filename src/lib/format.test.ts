import { expect, test } from "vitest";
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatNumber,
  formatPercent,
  formatUptime,
  isoDay,
} from "./format";

const noon = new Date(2031, 1, 3, 4, 5, 6).getTime() / 1000;

test("dates are local and look alike in every language, except in sentences", () => {
  expect(isoDay(noon)).toBe("2031-02-03");
  expect(formatDate(noon, "en")).toBe("02/03/2031");
  expect(formatDate(noon, "ja")).toBe("2031/02/03");
  expect(formatDateTime(noon, "en")).toBe("02/03/2031, 04:05:06");
  expect(formatLongDate(noon, "ja")).toBe("2031年2月3日");
});

test("numbers follow the language", () => {
  expect(formatNumber(1234567.891, "en")).toBe("1,234,567.89");
  expect(formatPercent(0.1234, "en")).toBe("12.34%");
});

test("bytes count in 1024 and keep two decimals above bytes", () => {
  expect([0, 1023, 1024, 1.5 * 1024 ** 3, 2 ** 60 * 4].map((bytes) => formatBytes(bytes, "en"))).toEqual([
    "0 B",
    "1,023 B",
    "1.00 KiB",
    "1.50 GiB",
    "4,096.00 PiB",
  ]);
});

test("a time of running shows days only when there are any", () => {
  expect([0, 3661, 90_061.9, -4].map(formatUptime)).toEqual(["00:00:00", "01:01:01", "1d 01:01:01", "00:00:00"]);
});
