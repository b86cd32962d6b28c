/// The record's earlier versions, read by git. Takes names of revisions, gives folders; nothing of
/// a repository is ever changed, and nothing that it holds is run. Floor 4.
@NullMarked
package muster.history;

import org.jspecify.annotations.NullMarked;
