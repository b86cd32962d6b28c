/// The record as tables. What comes in: the dataset. What goes out: CSV whose headers are those of
/// the dictionary in `words`. Floor 5.
@NullMarked
package muster.export.table;

import org.jspecify.annotations.NullMarked;
