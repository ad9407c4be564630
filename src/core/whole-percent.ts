/** A share from 0 to 1 as running text has it: "18 %". */
export const wholePercent = (share: number): string => `${Math.round(share * 100)} %`;
