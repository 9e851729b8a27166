export const viewAs = {
} as const;
