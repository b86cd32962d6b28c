/// The plan of all pages: which there are, and what stands on each. What comes in: the record and
/// where its facts stand in the files. What goes out: for every path a supplier of its page, so
/// that memory holds no more pages than are being printed. Floor 6, above [muster.page] and its
/// parts.
@NullMarked
package muster.page.plan;

import org.jspecify.annotations.NullMarked;
