/// What is kept from one run to the next. What comes in: bytes, and a label that says what they
/// are. What goes out: the same bytes, or nothing. Floor 0.
@NullMarked
package muster.keep;

import org.jspecify.annotations.NullMarked;
