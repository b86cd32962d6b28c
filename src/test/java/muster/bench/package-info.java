/// Benchmarks, run by the scripts in `bench/`; what they print is read by people, never tested.
@NullMarked
package muster.bench;

import org.jspecify.annotations.NullMarked;
