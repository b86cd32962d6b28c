/// The whole record as JSON in the shapes of its own files, so that reading it gives it back. What
/// comes in: the dataset. What goes out: text. Floor 5.
@NullMarked
package muster.export.record;

import org.jspecify.annotations.NullMarked;
