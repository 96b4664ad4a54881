import { fieldName } from "@/app/_questions/field-names";
import type { GoalLevels } from "@/lib/domain/what-if/goal";

/** The levels of a goal as fields of a form. */
export function GoalFields({ levels }: { levels: GoalLevels }) {
  return Object.entries(levels).map(([id, level]) => (
    <input key={id} type="hidden" name={fieldName(id)} value={level} readOnly />
  ));
}
