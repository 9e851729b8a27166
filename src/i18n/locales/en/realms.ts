export const realms = {
} as const;
