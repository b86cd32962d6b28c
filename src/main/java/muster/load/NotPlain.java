package muster.load;

/// A file leaves the subset of YAML that {@link PlainYaml} reads. It carries nothing: the full
/// parser, which has the file next, tells what there is to tell.
final class NotPlain extends RuntimeException {
  NotPlain() {
    super("not plain", null, false, false);
  }
}
