package muster.page;

import java.util.List;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// All deployments as a tree, written out in reading order.
///
/// @param intro what stands here
/// @param branches the deployments that are part of no other
public record DeploymentIndex(PagePath path, Frame frame, Sentence intro, List<Branch> branches)
    implements Page {
  public DeploymentIndex {
    branches = List.copyOf(branches);
  }

  @Override
  public String template() {
    return "page/deployment-index";
  }

  /// A deployment and its parts.
  public record Branch(Link deployment, Sentence summary, List<Branch> parts) {
    public Branch {
      parts = List.copyOf(parts);
    }
  }
}
