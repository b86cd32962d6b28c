/// The command line, run inside the tests' own process, and in others where that matters.
@NullMarked
package muster.cli;

import org.jspecify.annotations.NullMarked;
