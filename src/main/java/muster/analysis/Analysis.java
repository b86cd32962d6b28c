package muster.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Site;

/// What follows from a record, found once for all that is made of it: each part when it is first
/// asked for.
public final class Analysis {
  private final Dataset dataset;
  private final Answers answering;
  private final Lazy<List<Strand>> strands;
  private final Lazy<Neighbours> neighbours;
  private final Lazy<List<OneOrigin>> shared;
  private final Lazy<Mentions> mentions;
  private final Lazy<Map<QuestionId, Answer>> answers;

  public Analysis(Dataset dataset) {
    this.dataset = dataset;
    this.answering = new Answers(dataset);
    this.strands = Lazy.of(this::fold);
    this.neighbours = Lazy.of(this::meet);
    this.shared = Lazy.of(this::share);
    this.mentions = Lazy.of(this::name);
    this.answers = Lazy.of(this::answer);
  }

  private Analysis(Dataset dataset, Analysis known) {
    this.dataset = dataset;
    this.answering = known.answering;
    this.strands = known.strands;
    this.neighbours = known.neighbours;
    this.shared = known.shared;
    this.mentions = known.mentions;
    this.answers = known.answers;
  }

  /// The same for a site that stands elsewhere: nothing in it follows from what the site says of
  /// itself.
  public Analysis with(Site site) {
    return new Analysis(dataset.with(site), this);
  }

  /// Finds all parts now, on all processors.
  ///
  /// @return this
  public Analysis whole() {
    Stream.<Runnable>of(this::relations, mentions::get, answers::get)
        .parallel()
        .forEach(Runnable::run);
    return this;
  }

  private void relations() {
    neighbours.get();
    shared.get();
  }

  private List<Strand> fold() {
    return folding().of(dataset.reports().values());
  }

  private Neighbours meet() {
    return new Neighbours(dataset, folding(), strands());
  }

  private List<OneOrigin> share() {
    return OneOrigin.all(folding(), strands());
  }

  private Mentions name() {
    return new Mentions(dataset, origins());
  }

  private Map<QuestionId, Answer> answer() {
    Map<QuestionId, Answer> all = new LinkedHashMap<>();
    for (Question question : dataset.questions().values()) {
      all.put(question.id(), answering.to(question));
    }
    return Collections.unmodifiableMap(all);
  }

  /// The record.
  public Dataset dataset() {
    return dataset;
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
    return strands.get();
  }

  /// What counts the same beside an assertion.
  public Neighbours neighbours() {
    return neighbours.get();
  }

  /// What several documents have from one origin.
  public List<OneOrigin> shared() {
    return shared.get();
  }

  /// Who and what its reports name.
  public Mentions mentions() {
    return mentions.get();
  }

  /// The answer to each question.
  public Map<QuestionId, Answer> answers() {
    return answers.get();
  }
}
