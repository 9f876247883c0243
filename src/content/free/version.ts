// Which generator makes the free nights: counted up whenever a seed may come to another night than before.
// Law: what a device kept of a seed under another number is not asked any more.

/** Also where only the certificate chooses another try of a seed. */
export const GENERATOR_VERSION = 2;
