package muster.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;

/// What follows from a record, found once for all that is made of it, on all processors.
public final class Analysis {
  private final Answers answering;
  private final List<Strand> strands;
  private final Neighbours neighbours;
  private final List<OneOrigin> shared;
  private final Mentions mentions;
  private final Map<QuestionId, Answer> answers;

  public Analysis(Dataset dataset) {
    this.answering = new Answers(dataset);
    var relations = new FutureTask<>(() -> new Relations(dataset, answering.strands()));
    var named = new FutureTask<>(() -> new Mentions(dataset, answering.origins()));
    var answered = new FutureTask<>(() -> answers(dataset, answering));
    Stream.of(relations, named, answered).parallel().forEach(FutureTask::run);
    this.strands = relations.resultNow().strands;
    this.neighbours = relations.resultNow().neighbours;
    this.shared = relations.resultNow().shared;
    this.mentions = named.resultNow();
    this.answers = Collections.unmodifiableMap(answered.resultNow());
  }

  private record Relations(List<Strand> strands, Neighbours neighbours, List<OneOrigin> shared) {
    Relations(Dataset dataset, Strands folding) {
      List<Strand> all = folding.of(dataset.reports().values());
      this(all, new Neighbours(dataset, folding, all), OneOrigin.all(folding, all));
    }
  }

  private static Map<QuestionId, Answer> answers(Dataset dataset, Answers answering) {
    Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    for (Question question : dataset.questions().values()) {
      answers.put(question.id(), answering.to(question));
    }
    return answers;
  }

  /// What answers questions of the record.
  public Answers answering() {
    return answering;
  }

  /// What folds its reports.
  public Strands folding() {
    return answering.strands();
  }

  /// Who its reports come from.
  public Origins origins() {
    return answering.origins();
  }

  /// All its assertions, newest first.
  public List<Strand> strands() {
    return strands;
  }

  /// What counts the same beside an assertion.
  public Neighbours neighbours() {
    return neighbours;
  }

  /// What several documents have from one origin.
  public List<OneOrigin> shared() {
    return shared;
  }

  /// Who and what its reports name.
  public Mentions mentions() {
    return mentions;
  }

  /// The answer to each question.
  public Map<QuestionId, Answer> answers() {
    return answers;
  }
}
