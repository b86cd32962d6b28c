/// The record as files to download. What comes in: the dataset. What goes out: CSV and JSON to an
/// `OutputStream`, the same bytes everywhere: UTF-8 without a byte order mark, lines ending in
/// `\n`. Floor 5; touches no disk.
@NullMarked
package muster.export;

import org.jspecify.annotations.NullMarked;
