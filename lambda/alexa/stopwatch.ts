/** Milliseconds that only go forward, from no moment in particular. Not `performance`: loading that costs a cold start 0.6 ms. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
