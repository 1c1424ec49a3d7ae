import { readMapStyle } from '../../data/outline.ts';

/** The look of a map, for pages that most people use without one. */
export function GET() {
  return new Response(readMapStyle(), { headers: { 'content-type': 'text/css' } });
}
