import type { Answer } from "@/lib/domain/assessment/answer";
import type { Day } from "@/lib/domain/day";
import type { CheckInFields } from "@/lib/domain/outcomes/check-in-form";
import { OPEN_FIGURES } from "@/lib/domain/outcomes/figures";
import type { SupportFields } from "@/lib/domain/outcomes/support-form";

/** Answers in which a firm of content/.../examples differed at an earlier day, each day with an assessment of its own. */
interface DemoAssessment {
  readonly day: string;
  readonly differed: Readonly<Record<string, Answer>>;
}

interface DemoStep {
  readonly title: string;
  readonly owner: string;
  readonly addedOn: Day;
  readonly dueOn: Day;
  /** The day on which its work was begun, and that on which it was done. */
  readonly begunOn?: Day;
  readonly doneOn?: Day;
  readonly evidence?: string;
}

/** What a firm did between its assessments, and how it fared. */
export interface DemoFollowUp {
  readonly steps: readonly DemoStep[];
  readonly support: readonly SupportFields[];
  readonly outcomes: readonly CheckInFields[];
}

/** A made-up firm: it ends as its worked example, on the last day. */
interface DemoFirm {
  readonly name: string;
  readonly example: string;
  readonly assessments: readonly DemoAssessment[];
  readonly followUp?: DemoFollowUp;
}

export const demoFirms: readonly DemoFirm[] = [
  {
    name: "A machine builder that got ready",
    example: "machine-builder",
    assessments: [
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
    followUp: {
      steps: [
        {
          title: "Name one person who answers for markets abroad",
          owner: "Els",
          addedOn: "2024-11-22",
          dueOn: "2025-03-31",
          doneOn: "2025-03-14",
          evidence: "Els has two days a week for it, with a mandate of the board.",
        },
        {
          title: "Agree terms of payment for first orders with the bank",
          owner: "Tom",
          addedOn: "2025-11-20",
          dueOn: "2026-04-30",
          begunOn: "2026-02-02",
          doneOn: "2026-05-06",
        },
        {
          title: "Write down the conditions under which a machine is repaired abroad",
          owner: "Tom",
          addedOn: "2025-11-20",
          dueOn: "2026-10-31",
          begunOn: "2026-09-15",
        },
        {
          title: "Speak to three buyers at the fair in Lyon",
          owner: "Els",
          addedOn: "2026-11-24",
          dueOn: "2027-03-11",
        },
      ],
      support: [
        {
          type: "counselling",
          bodyId: "flanders-investment-and-trade",
          bodyName: "",
          receivedOn: "2025-02-11",
          hours: 6,
          rating: 5,
        },
        {
          type: "financial",
          bodyId: null,
          bodyName: "Our bank",
          receivedOn: "2026-03-19",
          hours: 2.5,
          rating: 3,
        },
      ],
      outcomes: [
        { asOf: "2024-12-31", figures: { ...OPEN_FIGURES, exportShare: 0, countries: 0, employees: 41 } },
        {
          asOf: "2025-12-31",
          figures: {
            ...OPEN_FIGURES,
            exportShare: 3,
            countries: 1,
            employees: 44,
            jobs: 1,
            firstOrder: "yes",
          },
        },
        {
          asOf: "2026-11-20",
          figures: {
            ...OPEN_FIGURES,
            exportShare: 9,
            countries: 2,
            employees: 47,
            jobs: 2,
            firstOrder: "had-before",
          },
        },
      ],
    },
  },
  {
    name: "A furniture maker that stopped",
    example: "furniture-maker",
    assessments: [
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
    assessments: [
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
