package muster.page.plan;

import muster.page.part.Download;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.words.DataFile;

/// Files to download, as one page prints them.
final class Downloads {
  private Downloads() {}

  static Download of(DataFile file, Links links) {
    String path = file.path();
    String name = path.substring(path.indexOf('/') + 1);
    return new Download(
        new Link(name, links.to(path)), file.format().words(), Sentence.plain(file.what()));
  }
}
