/// Small repositories for tests: a whole data folder in one text, loaded and checked.
@NullMarked
package muster.testing;

import org.jspecify.annotations.NullMarked;
