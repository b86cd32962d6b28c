/// One record in the terminal. What comes in: the record and what was typed. What goes out: text in
/// words, or the notation of the record's own file. Floor 9, with the command that prints it.
@NullMarked
package muster.cli.show;

import org.jspecify.annotations.NullMarked;
