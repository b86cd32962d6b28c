/// What can be wrong with a record and how it is said: positions and problems in, messages out.
/// Floor 0.
@NullMarked
package muster.diagnostic;

import org.jspecify.annotations.NullMarked;
