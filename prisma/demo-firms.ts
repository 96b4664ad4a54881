import type { Answer } from "@/lib/domain/assessment/answer";

/** Answers in which a firm of content/.../examples differed at an earlier day. */
interface CheckIn {
  readonly day: string;
  readonly differed: Readonly<Record<string, Answer>>;
}

/** A made-up firm: it ends as its worked example, on the last day. */
interface DemoFirm {
  readonly name: string;
  readonly example: string;
  readonly checkIns: readonly CheckIn[];
}

export const demoFirms: readonly DemoFirm[] = [
  {
    name: "A machine builder that got ready",
    example: "machine-builder",
    checkIns: [
      {
        day: "2024-11-20",
        differed: {
          "profile.employees": 41,
          "activity.considered": "thought-about",
          "activity.export-share": "unknown",
          "commitment.budget": 0,
          "commitment.plan": 0,
          "commitment.responsible-person": 1,
          "functions.finance": 1,
          "marketing.product-fit": 1,
          "procedures.documents": 0,
          "procedures.payment": 1,
          "environment.rules-abroad": "unknown",
          "barrier.procedural": 3,
          "barrier.informational": 2,
        },
      },
      {
        day: "2025-11-18",
        differed: {
          "profile.employees": 44,
          "commitment.budget": 1,
          "functions.finance": 1,
          "procedures.documents": 1,
          "environment.rules-abroad": 1,
          "barrier.procedural": 2,
        },
      },
      { day: "2026-11-24", differed: {} },
    ],
  },
  {
    name: "A furniture maker that stopped",
    example: "furniture-maker",
    checkIns: [
      {
        day: "2024-12-03",
        differed: {
          "activity.status": "occasional",
          "activity.considered": "decided",
          "aspirations.growth": 2,
          "aspirations.international": 2,
          "expectations.sales": 2,
          "commitment.leadership": 2,
          "functions.capacity": 2,
        },
      },
      {
        day: "2025-12-09",
        differed: { "activity.status": "occasional", "expectations.sales": 1, "functions.capacity": 2 },
      },
      { day: "2026-11-24", differed: {} },
    ],
  },
  {
    name: "A maker of lab software, abroad from its first year",
    example: "lab-software",
    checkIns: [
      {
        day: "2024-10-15",
        differed: {
          "activity.export-share": 45,
          "activity.countries": 4,
          "functions.staff": 1,
          "functions.finance": 1,
          "commitment.plan": 1,
          "environment.currency": 1,
        },
      },
      {
        day: "2025-10-14",
        differed: { "activity.export-share": 60, "activity.countries": 8, "functions.finance": 2 },
      },
      { day: "2026-11-24", differed: {} },
    ],
  },
];
