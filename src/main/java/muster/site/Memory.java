package muster.site;

import muster.annals.Shelf;

/// Where something is kept from one run to the next, for one version of the tool.
///
/// @param tool names the version
public record Memory(Shelf shelf, String tool) {}
