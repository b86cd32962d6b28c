package muster.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.cli.show.Finder;
import muster.cli.show.Narrowed;
import muster.diagnostic.RecordKey;
import muster.export.record.RecordJson;
import muster.export.table.ListedKind;
import muster.export.table.Listing;
import muster.load.Loaded;
import muster.site.Checked;
import muster.words.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the records of one kind.
@Command(
    name = "list",
    description = {
      "Lists the record's claims, sources, actors, places, deployments, events, questions,"
          + " utterances, comparisons or measures."
    },
    footer = {
      "",
      "Example:",
      "  muster list claims --where measure=killed --where state=KR",
      "",
      "Also: muster list claims --columns",
      "      muster list sources --format csv > sources.csv"
    })
final class ListCommand implements Callable<Integer> {
  /// How a list is printed.
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private final Talk talk;

  @Mixin private final RecordOption record;

  @Parameters(paramLabel = "KIND", description = "claims, sources, actors, …")
  private String typed = "";

  @Option(
      names = "--where",
      paramLabel = "FIELD=VALUE",
      order = 2,
      description = "only records with this value in this column; repeatable, all have to hold")
  private List<String> conditions = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      order = 3,
      description =
          "table (default): the main columns, long cells cut; csv: all columns, as downloaded;"
              + " json: in the notation of the record's files")
  private Format format = Format.TABLE;

  @Option(names = "--columns", order = 4, description = "explain the columns and list nothing")
  private boolean explain;

  ListCommand(Talk talk, Folders folders) {
    this.talk = talk;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    ListedKind kind = kind();
    if (explain) {
      talk.result(TextTable.of(List.of("column", "meaning"), explained(kind)));
      return ExitStatus.DONE;
    }
    Optional<Loaded> loaded = record.whole("listed", talk).map(Checked::loaded);
    if (loaded.isEmpty()) {
      return ExitStatus.DOES_NOT_HOLD;
    }
    print(kind, loaded.get());
    return ExitStatus.DONE;
  }

  private ListedKind kind() {
    List<String> known = new ArrayList<>();
    for (ListedKind kind : ListedKind.ALL) {
      if (kind.plural().equals(typed) || kind.singular().equals(typed)) {
        return kind;
      }
      known.add(kind.plural());
    }
    throw new Misuse(Proposal.orList("no kind of record", typed, known));
  }

  private static List<List<String>> explained(ListedKind kind) {
    return kind.columns().stream()
        .map(column -> List.of(column.name(), column.sentences()))
        .toList();
  }

  private void print(ListedKind kind, Loaded loaded) throws IOException {
    Listing all = kind.of(loaded.dataset());
    var ids = new Finder(loaded.dataset(), loaded.positions()).ids();
    Listing kept = new Conditions(kind, all, ids).apply(conditions);
    talk.result(
        switch (format) {
          case TABLE -> TextTable.of(kind.brief(), kept.cells(kind.brief()));
          case CSV -> csv(kept);
          case JSON -> json(kind, kept, loaded);
        });
    if (format == Format.TABLE) {
      talk.say(kept.rows().size() + " of " + Counts.number(all.rows().size(), kind.singular()));
    }
  }

  private static String csv(Listing listing) throws IOException {
    var out = new ByteArrayOutputStream();
    listing.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(ListedKind kind, Listing kept, Loaded loaded) {
    List<RecordKey> keys =
        kept.ids().stream().map(id -> new RecordKey(kind.singular(), id)).toList();
    return RecordJson.records(Narrowed.to(keys, loaded.dataset()));
  }

  /// Holds what was typed behind `--where` against the columns and what stands in them.
  private record Conditions(ListedKind kind, Listing all, List<String> ids) {
    Listing apply(List<String> conditions) {
      Listing kept = all;
      for (String condition : conditions) {
        int equals = condition.indexOf('=');
        if (equals < 0) {
          throw new Misuse(
              "--where does not take \"" + condition + "\": it wants FIELD=VALUE, measure=killed");
        }
        Column column = column(condition.substring(0, equals));
        String value = condition.substring(equals + 1);
        check(column, value);
        kept = kept.where(column.name(), value);
      }
      return kept;
    }

    private Column column(String name) {
      return kind.columns().stream()
          .filter(column -> column.name().equals(name))
          .findFirst()
          .orElseThrow(() ->
              new Misuse(
                  Proposal.orList(
                      "no column of " + kind.plural(),
                      name,
                      kind.columns().stream().map(Column::name).toList())));
    }

    /// A word that no column can have is misspelt; free text that none has is only not there.
    private void check(Column column, String value) {
      List<String> known = new ArrayList<>(column.words());
      known.addAll(all.values(column.name()));
      boolean closed =
          switch (column.form()) {
            case WORD, WORDS, YES_NO, LANGUAGE, STATE -> true;
            case ID, IDS -> !ids.contains(value);
            case TEXT, TEXTS, NUMBER, EDTF, DAY, ADDRESS -> false;
          };
      if (closed && !value.isEmpty() && !known.contains(value)) {
        String what = "no " + kind.singular() + " has the " + column.name();
        List<String> words = known.stream().filter(word -> !word.isEmpty()).distinct().toList();
        throw new Misuse(Proposal.orList(what, value, words));
      }
    }
  }
}
