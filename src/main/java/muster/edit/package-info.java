/// Floor 3: what writes fact files. In come tables and the record, out go new files of `data/`.
@NullMarked
package muster.edit;

import org.jspecify.annotations.NullMarked;
