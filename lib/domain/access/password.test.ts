import { describe, expect, test } from "vitest";
import { findPasswordProblem } from "./password";

const person = { email: "robin.peeters@brewery.example", name: "Robin Peeters" };

describe("a password", () => {
  test.each([
    ["three boats and a lantern", null],
    ["correct horse battery", null],
    ["brewery of my grandmother", null],
    ["Ⅻ–ünïcödé-wörds", null],
    ["elevensigns", "too-short"],
    ["twelve signs", null],
    ["🦆🦆🦆🦆🦆🦆", "too-short"],
    ["long ".repeat(26), "too-long"],
    ["robin.peeters@brewery.example", "obvious"],
    ["RobinPeeters2026!", "obvious"],
    ["peeters-brewery", "obvious"],
    ["Seaworthy2026!", "obvious"],
    ["password123456", "obvious"],
    ["aaaaaaaaaaaaaa", "obvious"],
    ["abababababab1212", "obvious"],
    ["123456789012", "obvious"],
    ["abcdefghijklm", "obvious"],
  ])("%j: %s", (password, problem) => {
    expect(findPasswordProblem(password, person)).toBe(problem);
  });

  test("is not obvious for a name that it does not have", () => {
    expect(findPasswordProblem("RobinPeeters2026!", { email: "kim@example.com", name: "Kim" })).toBeNull();
  });
});
