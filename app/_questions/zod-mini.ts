/**
 * What the schemas of answers use of `zod/mini`, on the same core, for the browser alone (see resolveAlias in
 * next.config.js). The bundler cannot take zod/mini apart: one function of it would bring all of it, 9 KB more on
 * each page of questions. A schema that uses more fails the build here, by name.
 */
import * as core from "zod/v4/core";

type Message = { readonly error?: string | core.$ZodErrorMap };
type Init<Def extends core.$ZodTypeDef> = (inst: core.$ZodType, def: Def) => void;

/** A class of schemas with the two methods that are used. */
function schemaClass<Def extends core.$ZodTypeDef>(name: string, init: Init<Def>) {
  return core.$constructor(name, (inst: core.$ZodType & Methods, def: Def) => {
    init(inst, def);
    inst.safeParse = (value) => core.safeParse(inst, value);
    inst.check = (...checks) =>
      core.clone(inst, { ...inst._zod.def, checks: [...(inst._zod.def.checks ?? []), ...checks] });
  });
}

interface Methods {
  safeParse(value: unknown): core.util.SafeParseResult<unknown>;
  check(...checks: core.$ZodCheck<never>[]): core.$ZodType;
}

function message({ error }: Message) {
  return error === undefined ? {} : { error: typeof error === "string" ? () => error : error };
}

const StringSchema = schemaClass<core.$ZodStringDef>(
  "AnswerString",
  core.$ZodString.init as Init<core.$ZodStringDef>,
);
const NumberSchema = schemaClass<core.$ZodNumberDef>(
  "AnswerNumber",
  core.$ZodNumber.init as Init<core.$ZodNumberDef>,
);
const ArraySchema = schemaClass<core.$ZodArrayDef>(
  "AnswerArray",
  core.$ZodArray.init as Init<core.$ZodArrayDef>,
);
const EnumSchema = schemaClass<core.$ZodEnumDef>("AnswerEnum", core.$ZodEnum.init as Init<core.$ZodEnumDef>);
const UnionSchema = schemaClass<core.$ZodUnionDef>(
  "AnswerUnion",
  core.$ZodUnion.init as Init<core.$ZodUnionDef>,
);
const LiteralSchema = schemaClass<core.$ZodLiteralDef<core.util.Literal>>(
  "AnswerLiteral",
  core.$ZodLiteral.init as never,
);
const NullableSchema = schemaClass<core.$ZodNullableDef>(
  "AnswerNullable",
  core.$ZodNullable.init as Init<core.$ZodNullableDef>,
);

export const string = (params: Message = {}) => new StringSchema({ type: "string", ...message(params) });
export const number = (params: Message = {}) =>
  new NumberSchema({ type: "number", checks: [], ...message(params) });
export const array = (element: core.$ZodType, params: Message = {}) =>
  new ArraySchema({ type: "array", element, ...message(params) });
export const union = (options: core.$ZodType[], params: Message = {}) =>
  new UnionSchema({ type: "union", options, ...message(params) });
export const literal = (values: core.util.Literal[], params: Message = {}) =>
  new LiteralSchema({ type: "literal", values, ...message(params) });
export const nullable = (innerType: core.$ZodType) => new NullableSchema({ type: "nullable", innerType });
export const refine = <T>(holds: (value: T) => unknown, params: Message = {}) =>
  core._refine(core.$ZodCustom, holds, message(params)) as unknown as core.$ZodCheck<never>;
export const gte = core._gte;
export const lte = core._lte;
export const maxLength = core._maxLength;
export const multipleOf = core._multipleOf;

const makeEnum = (values: readonly string[], params: Message = {}) =>
  new EnumSchema({
    type: "enum",
    entries: Object.fromEntries(values.map((value) => [value, value])),
    ...message(params),
  });

export { makeEnum as enum };
