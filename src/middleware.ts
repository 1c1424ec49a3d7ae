import type { MiddlewareHandler } from 'astro';
import { withPolicy } from './data/policy.ts';

/** Gives every built page its own policy: no inline script, and only the style sheet whose hash it names. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  // The development server writes scripts into its pages.
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(withPolicy(await response.text()), response);
};
