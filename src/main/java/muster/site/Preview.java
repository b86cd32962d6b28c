package muster.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import muster.render.TemplateFault;

/// A site of which each file is made when somebody asks for it: the bytes are those of a build.
public final class Preview {
  private final SortedMap<String, Content> files;
  private final int threads;
  private final Stationery stationery;

  Preview(SortedMap<String, Content> files, int threads, Stationery stationery) {
    this.files = files;
    this.threads = threads;
    this.stationery = stationery;
  }

  /// What its pages are printed with.
  Stationery stationery() {
    return stationery;
  }

  /// A file of the site; empty where it has none of this path.
  ///
  /// @param path below the site's root, with `/`
  /// @throws BrokenTemplates if the page cannot be printed
  public Optional<byte[]> file(String path) throws IOException, BrokenTemplates {
    if (path.equals(Manifest.PATH)) {
      Manifest whole = Press.print(files, threads, Sink.NONE);
      return Optional.of(whole.text().getBytes(StandardCharsets.UTF_8));
    }
    Content content = files.get(path);
    try {
      return content == null ? Optional.empty() : Optional.of(content.bytes());
    } catch (TemplateFault fault) {
      throw new BrokenTemplates(List.of(fault));
    }
  }
}
