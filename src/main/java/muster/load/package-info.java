/// Files in, records out: fact files become trees of text with positions, and the trees become the
/// dataset. What is wrong with the text is reported here, all of it in one run. Floor 2.
@NullMarked
package muster.load;

import org.jspecify.annotations.NullMarked;
