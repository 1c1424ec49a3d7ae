import { siteConfig } from '../../../site.config.ts';
import { openFiles, takeOpenFile, type OpenFile } from './_open-files.ts';
import { idsOf } from '../../domain/vocabulary.ts';

export function getStaticPaths() {
  return idsOf(openFiles).map((file) => ({ params: { file } }));
}

export async function GET({ params: { file } }: { params: { file: OpenFile } }) {
  return new Response(await takeOpenFile(file, siteConfig), { headers: { 'content-type': openFiles[file].type } });
}
