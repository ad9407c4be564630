/**
 * How much a verdict takes in, as the name of its claim's object: "meets all requirements", "meets most of
 * them", "meets none of them". A verdict without such a quantity ("a strong fit") has no object.
 */
export const verdictScopes = {
  all: 'all requirements',
  core: 'all core requirements',
  most: 'most requirements',
  any: 'any requirement',
} as const;
