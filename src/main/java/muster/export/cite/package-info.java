/// How to cite what the record holds. What comes in: the dataset. What goes out: citations as text,
/// BibTeX and CSL-JSON, and descriptions for machines as JSON-LD. Floor 5.
@NullMarked
package muster.export.cite;

import org.jspecify.annotations.NullMarked;
