import type { RecordPart } from "@/lib/domain/access/consent";
import type { NoteAudience, NoteKind } from "@/lib/domain/portfolio/note";
import type { MadeAnswers } from "./history";

/** Days before the day on which the data is made, so that the caseload always has work of today. */
type DaysAgo = number;

interface DemoNote {
  readonly ago: DaysAgo;
  readonly kind: NoteKind;
  readonly audience: NoteAudience;
  readonly text: string;
}

/** A made-up firm of the caseload: its answers are those of a worked example. */
export interface DemoCase {
  readonly name: string;
  readonly example: string;
  readonly follower: "Ines" | "Joris" | null;
  /** Each a finished assessment, the oldest first: the answers that differed then. */
  readonly results: readonly { readonly ago: DaysAgo; readonly differed?: MadeAnswers }[];
  /** Answers that were given since then and are in no result: how long ago the last one came, and to which questions. */
  readonly open?: { readonly ago: DaysAgo; readonly count: number };
  readonly shares?: readonly RecordPart[];
  readonly consentEnded?: "withdrawn" | "expired";
  readonly isArchived?: boolean;
  /** The counsellor has seen the newest result. */
  readonly isSeen?: boolean;
  readonly steps?: readonly { readonly title: string; readonly dueIn: number }[];
  readonly notes?: readonly DemoNote[];
  /** Where the agency had invited it. */
  readonly invitedAt?: string;
}

const EVERYTHING = ["results", "answers", "plan", "outcomes"] as const;

export const demoAgency = { name: "Export Desk North", manager: "Mara Claes" } as const;
export const demoCounsellors = { Ines: "Ines Willems", Joris: "Joris Peeters" } as const;

export const demoCases: readonly DemoCase[] = [
  {
    name: "Atelier Maes",
    example: "machine-builder",
    follower: "Ines",
    results: [
      { ago: 370, differed: { "commitment.budget": 0, "commitment.plan": 0, "procedures.documents": 0 } },
      { ago: 4 },
    ],
    shares: EVERYTHING,
    steps: [
      { title: "Ask two carriers for an offer", dueIn: 20 },
      { title: "Have the brochure translated", dueIn: 45 },
    ],
    notes: [
      {
        ago: 360,
        kind: "meeting",
        audience: "agency",
        text: "Kick-off at their workshop. Two partners, both want to go, one does the selling.\nThey lack time more than money.",
      },
      {
        ago: 359,
        kind: "agreement",
        audience: "firm",
        text: "You look for an agent in Germany. We send three names by the end of the month.",
      },
    ],
  },
  {
    name: "Brouwerij De Linde",
    example: "brewery-one-gap",
    follower: "Ines",
    results: [{ ago: 400 }],
    shares: ["results", "answers"],
    isSeen: true,
    notes: [
      {
        ago: 390,
        kind: "note",
        audience: "agency",
        text: "Strong brand at home. The gap is a small one: ask again in spring.",
      },
    ],
  },
  {
    name: "Lab en Co",
    example: "lab-software",
    follower: "Joris",
    results: [{ ago: 200, differed: { "functions.finance": 1 } }, { ago: 30 }],
    shares: EVERYTHING,
    isSeen: true,
  },
  {
    name: "Meubelen Janssens",
    example: "furniture-maker",
    follower: "Joris",
    results: [
      {
        ago: 380,
        differed: {
          "aspirations.growth": 3,
          "aspirations.international": 3,
          "expectations.sales": 3,
          "commitment.leadership": 3,
          "commitment.budget": 2,
          "functions.capacity": 3,
        },
      },
      { ago: 60 },
    ],
    shares: ["results"],
    isSeen: true,
  },
  {
    name: "Bakkerij Peeters",
    example: "bakery",
    follower: "Ines",
    results: [],
    open: { ago: 31, count: 25 },
    shares: ["results", "answers"],
    invitedAt: "office@bakkerij-peeters.example",
  },
  {
    name: "Vlot Transport",
    example: "red-tape",
    follower: "Joris",
    results: [{ ago: 190 }],
    shares: EVERYTHING,
    steps: [{ title: "Get the A1 forms in order", dueIn: -12 }],
    isSeen: true,
  },
  {
    name: "Cosmétiques Léa",
    example: "cosmetics-start-up",
    follower: null,
    results: [{ ago: 210 }],
    open: { ago: 1, count: 12 },
    shares: ["results", "plan"],
  },
  {
    name: "Precisie Tools",
    example: "toolmaker",
    follower: "Joris",
    results: [{ ago: 500 }],
    shares: ["results"],
    isArchived: true,
    isSeen: true,
  },
  {
    name: "Delta Componenten",
    example: "supplier",
    follower: "Ines",
    results: [{ ago: 90 }],
    shares: ["results", "answers"],
    consentEnded: "withdrawn",
    invitedAt: "info@delta-componenten.example",
  },
  {
    name: "Studio Licht",
    example: "licensing-designer",
    follower: "Joris",
    results: [{ ago: 420 }],
    shares: ["results"],
    consentEnded: "expired",
  },
  {
    name: "Wereldwinkel Import",
    example: "wholesale-importer",
    follower: null,
    results: [],
    shares: ["results"],
  },
  {
    name: "NovaCell",
    example: "networked-biotech",
    follower: "Ines",
    results: [{ ago: 100, differed: { "commitment.plan": 1 } }, { ago: 10 }],
    shares: EVERYTHING,
    steps: [{ title: "Agree on the terms of the alliance", dueIn: -3 }],
    isSeen: true,
  },
  {
    name: "Kaarsen Vermeulen",
    example: "worried-but-prepared",
    follower: null,
    results: [{ ago: 2 }],
    shares: ["results", "answers"],
  },
];
