/** The version of the arithmetic. It changes whenever the same answers and edition could give another result. */
export const ENGINE = "1.0.0";
