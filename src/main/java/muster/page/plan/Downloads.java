package muster.page.plan;

import muster.model.Question;
import muster.page.part.Download;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.words.DataFile;

/// Files to download, as one page prints them.
final class Downloads {
  private Downloads() {}

  static Download of(DataFile file, Links links) {
    return of(file, Sentence.plain(file.what()), links);
  }

  /// The file of a question, where it stands among those of others.
  static Download of(Question question, Links links) {
    var ask = Sentence.start().link(question.ask(), links.question(question.id()).href());
    return of(DataFile.of(question), ask.end(), links);
  }

  private static Download of(DataFile file, Sentence what, Links links) {
    String path = file.path();
    String name = path.substring(path.indexOf('/') + 1);
    return new Download(new Link(name, links.to(path)), file.format().words(), what);
  }
}
