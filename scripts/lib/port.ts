const defaultPort = 4321;

/** The port that PORT asks for, or a Swedish sentence about what to write instead. */
export function readPort(asked: string | undefined): number | string {
  if (asked === undefined || asked === '') return defaultPort;
  const port = /^\d+$/.test(asked) ? Number(asked) : NaN;
  return port <= 65_535 ? port : `PORT ska vara ett tal mellan 1024 och 65535. Du skrev ”${asked}”. Pröva: PORT=8080 npm start`;
}

/** Why nothing can be shown there, as something to do; nothing when the fault is another one, of ours. */
export function describePortFault(error: unknown, port: number): string | undefined {
  const { code } = error as { code?: string };
  const other = `Välj en annan port, till exempel: PORT=${port === 8080 ? 8081 : 8080} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} är upptagen. Kanske visas sidan redan i ett annat fönster. ${other}`;
  if (code === 'EACCES') return `Port ${port} får bara datorns ägare använda. ${other}`;
  return undefined;
}
