/// Workflows of GitHub Actions, as they are in this repository and as `muster init` writes them:
/// what must hold of each, and their steps run on this machine.
@NullMarked
package muster.workflow;

import org.jspecify.annotations.NullMarked;
