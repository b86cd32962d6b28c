/// Changes of a record in words: one line a change, with what stood there and what stands there
/// now, and the answers that changed. Plain text only; who prints it makes it harmless. Floor 4.
@NullMarked
package muster.words.change;

import org.jspecify.annotations.NullMarked;
