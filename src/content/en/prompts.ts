export const prompts: readonly string[] = []
