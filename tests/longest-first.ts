import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files with much to do: every page, or every template, is asked everything. */
const longest = /\/(accessibility|privacy|seeded|html|probes)\.test\.ts$/;

/** Where files run side by side, the longest must not begin last. The others come by their size, as Vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
