/// The root of the house: holds packages only, no classes.
///
/// Each package says what comes in, what goes out and on which floor it stands; imports go down
/// only.
@NullMarked
package muster;

import org.jspecify.annotations.NullMarked;
