/// The one canonical JSON writer: values in, text out, the same bytes everywhere. Floor 0.
@NullMarked
package muster.json;

import org.jspecify.annotations.NullMarked;
