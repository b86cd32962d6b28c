/// How fact files are laid out: the text of a file in, the same facts in their usual order, quotes
/// and indentation out, with its comments and blank lines. Floor 4, as the package around it.
@NullMarked
package muster.edit.layout;

import org.jspecify.annotations.NullMarked;
