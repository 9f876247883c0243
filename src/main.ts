// Wires everything; the only file that knows every folder.
// Law: it joins what others made and decides nothing itself.
export {};
