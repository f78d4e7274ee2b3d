/** The keys of a telephone. */
export const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#', '*'] as const;
export type Key = (typeof keys)[number];
