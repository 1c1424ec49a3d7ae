/** What was written after the command. With --help, or with an option that does not exist, it prints the help and returns nothing. */
export function readOptions<T extends { values: { help?: boolean | undefined } }>(help: string, parse: () => T): Partial<T> {
  try {
    const parsed = parse();
    if (parsed.values.help !== true) return parsed;
    console.log(help);
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`Jag förstår inte det du skrev efter kommandot.\n\n${help}`);
    process.exitCode = 2;
  }
  return {};
}

/** A whole number after an option. For anything else it prints what was written and the help, and returns nothing. */
export function readCount(option: string, written: string, help: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  console.error(`Skriv ett helt tal med siffror efter --${option}, till exempel --${option} 10. Du skrev ”${written}”.\n\n${help}`);
  process.exitCode = 2;
  return undefined;
}
