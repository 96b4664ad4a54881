import type { AssessmentContext } from "./input";

/** The circumstances of a firm with neither an earlier assessment nor an open plan. They move verdicts, and no score. */
export const NO_CONTEXT: AssessmentContext = { earlierAssessment: false, openPlan: false };
