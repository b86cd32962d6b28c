/// The command line. What comes in: arguments, terminal, clock and environment, looked at nowhere
/// else. What goes out: results on stdout, talk on stderr, an exit status. Floor 9.
@NullMarked
package muster.cli;

import org.jspecify.annotations.NullMarked;
