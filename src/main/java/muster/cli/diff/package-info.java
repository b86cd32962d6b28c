/// The output of `muster diff`: what changed as text for the terminal, as a comment in Markdown, as
/// JSON. Floor 9.
@NullMarked
package muster.cli.diff;

import org.jspecify.annotations.NullMarked;
