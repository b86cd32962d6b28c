package muster.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import muster.analysis.Lazy;
import muster.render.TemplateFault;

/// A site of which each file is made when somebody asks for it: the bytes are those of a build.
public final class Preview {
  private final Function<String, Optional<Content>> single;
  private final Lazy<SortedMap<String, Content>> files;
  private final int threads;
  private final Stationery stationery;

  /// @param single finds some of the files quickly
  /// @param files all of them
  Preview(
      Function<String, Optional<Content>> single,
      Lazy<SortedMap<String, Content>> files,
      int threads,
      Stationery stationery) {
    this.single = single;
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
      Manifest whole = Press.print(files.get(), threads, Sink.NONE);
      return Optional.of(whole.text().getBytes(StandardCharsets.UTF_8));
    }
    Optional<Content> content =
        single.apply(path).or(() -> Optional.ofNullable(files.get().get(path)));
    try {
      return content.isPresent() ? Optional.of(content.get().bytes()) : Optional.empty();
    } catch (TemplateFault fault) {
      throw new BrokenTemplates(List.of(fault));
    }
  }
}
