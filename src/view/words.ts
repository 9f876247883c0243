// The far bank's name as the land itself has it, printed on the sheet in every language.
// Law: whatever a level names comes from its page; what is told besides is said by whoever raises the stage.

export const FAR_BANK = '건너편';
