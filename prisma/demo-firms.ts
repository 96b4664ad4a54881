import type { Answer } from "@/lib/domain/assessment/answer";

/** Answers in which a firm of content/.../examples differed at an earlier day, each day with an assessment of its own. */
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
          "activity.status": "none",
          "aspirations.international": 1,
          "expectations.cost-clarity": "unknown",
          "expectations.foreign-enquiry": 1,
          "commitment.budget": 0,
          "commitment.plan": 0,
          "commitment.responsible-person": 1,
          "commitment.leadership": 1,
          "information.market-choice": 0,
          "information.market-data": "unknown",
          "functions.finance": 1,
          "functions.staff": 1,
          "marketing.logistics": "not-applicable",
          "marketing.pricing": 1,
          "marketing.product-fit": "unknown",
          "procedures.documents": 0,
          "procedures.payment": 1,
          "environment.currency": 3,
          "environment.rules-abroad": "unknown",
          "barrier.informational": 2,
          "barrier.informational.market-data": 2,
          "barrier.procedural": 3,
          "barrier.procedural.unfamiliar-procedures": 3,
          "barrier.procedural.slow-payment": 2,
        },
      },
      {
        day: "2025-11-18",
        differed: {
          "profile.employees": 44,
          "activity.considered": "studied",
          "activity.status": "none",
          "expectations.cost-clarity": 1,
          "commitment.budget": 1,
          "commitment.plan": 1,
          "information.market-choice": 1,
          "functions.finance": 1,
          "functions.staff": 1,
          "procedures.documents": 1,
          "environment.rules-abroad": 1,
          "environment.currency": 3,
          "barrier.procedural": 2,
          "barrier.procedural.unfamiliar-procedures": 1,
          "barrier.procedural.slow-payment": 2,
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
