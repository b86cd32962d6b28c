/// Large tables of events, turned into a record and built, to see how the tool bears them: JSON
/// Lines in, a data folder out. Nothing of that is part of the product or kept in the project.
@NullMarked
package muster.trial;

import org.jspecify.annotations.NullMarked;
