/** "USD 140,910": the code of the currency as the source gives it, because "$" is many currencies. */
export const moneyInWords = (amount: number, currency: string): string =>
  `${currency}\u00A0${Math.round(amount).toLocaleString('en-GB')}`;
