/** A time that many hours off, still labelled UTC: a local time that is told as UTC. */
export function hoursOff(time: string, hours: number): string {
  return new Date(Date.parse(time) + hours * 3_600_000).toISOString();
}
