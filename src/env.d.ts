/// <reference types="astro/client" />

/** `gatukarta` of site.config.ts. Built in, so that a site without a street map holds no code for one. */
declare const __GATUKARTA__: string;
