/** A share from 0 to 1 with at most one decimal: "17.9 %", its parts kept on one line. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}\u00A0%`;
