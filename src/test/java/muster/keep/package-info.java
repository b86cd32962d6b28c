/// What is kept comes back as it was put, or not at all.
@NullMarked
package muster.keep;

import org.jspecify.annotations.NullMarked;
