import fc from 'fast-check';

// The same cases in every ordinary run: what fails must fail for everybody, because of what they changed. Whoever looks for new
// faults asks for many cases (see README.md here), and gets others each time.
const isSearching = ['FUZZ_RUNS', 'CASES'].some((name) => process.env[name] !== undefined);
if (!isSearching) fc.configureGlobal({ seed: 20_261_122 });
