package muster.cli.diff;

import java.util.Optional;
import muster.history.Revision;
import muster.site.Checked;

/// One of the two records that are compared.
///
/// @param label what it is called: a revision's name, or a folder as typed
/// @param revision empty for a folder that is none of the repository's
public record Version(String label, Checked checked, Optional<Revision> revision) {}
