package muster.cli;

import muster.diagnostic.Position;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.render.compiled.Obstacle;
import muster.site.BrokenTemplates;
import muster.site.PageSubject;

/// Puts faults of templates into words: where, what, which record was being printed, from which
/// file, and how many more pages have the same fault. And what makes templates slow.
final class TemplateReport {
  /// What `muster explain` calls faults of templates.
  static final String LABEL = "template";

  private static final String PREFIX = "templates/";

  private final Folders folders;
  private final TemplateFolders templates;
  private final Positions positions;

  TemplateReport(Folders folders, TemplateFolders templates, Positions positions) {
    this.folders = folders;
    this.templates = templates;
    this.positions = positions;
  }

  /// All of them, each a few lines that end in a line end.
  String of(BrokenTemplates broken) {
    var text = new StringBuilder();
    for (BrokenTemplates.Break each : broken.breaks()) {
      text.append(place(each.template())).append(" error[" + LABEL + "]\n");
      text.append("   ").append(each.problem()).append('\n');
      each.page().ifPresent(page -> text.append(printing(page.value())));
      text.append(more(each.more()));
    }
    return text.toString();
  }

  /// What makes a build slower, a line.
  String slow(Obstacle obstacle) {
    return place(obstacle.template())
        + " is printed by Thymeleaf itself, which is slower: "
        + obstacle.construct();
  }

  private String printing(String page) {
    return "   printing "
        + page
        + PageSubject.of(page, positions).map(record -> ": " + described(record)).orElse("")
        + "\n";
  }

  private String place(Position position) {
    String file = position.file();
    String name = file.substring(PREFIX.length());
    String shown = templates.file(name).map(folders::shown).orElse("built-in " + file);
    return shown + ":" + position.line() + ":" + position.column();
  }

  private String described(RecordKey record) {
    return record + positions.of(record).map(at -> ", " + at).orElse("");
  }

  private static String more(int pages) {
    return switch (pages) {
      case 0 -> "";
      case 1 -> "   1 more page has the same fault\n";
      default -> "   " + pages + " more pages have the same fault\n";
    };
  }
}
