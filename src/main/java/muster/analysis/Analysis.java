package muster.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import muster.amended.Amended;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Site;

/// What follows from a record, found once for all that is made of it: each part when it is first
/// asked for.
public final class Analysis {
  private final Dataset dataset;
  private final Answers answering;
  private final Lazy<Reach> reach;
  private final Lazy<List<Strand>> strands;
  private final Lazy<SequencedMap<ClaimId, Strand>> strandOf;
  private final Lazy<Neighbours> neighbours;
  private final Lazy<List<OneOrigin>> shared;
  private final Lazy<Mentions> mentions;
  private final Lazy<Publicity> publicity;
  private final Lazy<Chronicle> chronicle;
  private final Map<Asking, Answer> known;
  private final Lazy<Map<QuestionId, Answer>> answers;

  public Analysis(Dataset dataset) {
    this(dataset, Optional.empty());
  }

  private Analysis(Dataset dataset, Optional<Reach> reached) {
    this.dataset = dataset;
    this.answering = new Answers(dataset);
    this.reach = reach(reached);
    this.strands = Lazy.of(this::fold);
    this.strandOf = Lazy.of(() -> byClaim(strands()));
    this.neighbours = Lazy.of(this::meet);
    this.shared = Lazy.of(this::share);
    this.mentions = Lazy.of(this::name);
    this.publicity = Lazy.of(() -> new Publicity(dataset));
    this.chronicle = Lazy.of(() -> new Chronicle(this));
    this.known = new ConcurrentHashMap<>();
    this.answers = Lazy.of(this::answerAll);
  }

  private Analysis(Dataset dataset, Answers answering, Analysis known) {
    this.dataset = dataset;
    this.answering = answering;
    this.reach = known.reach;
    this.strands = known.strands;
    this.strandOf = known.strandOf;
    this.neighbours = known.neighbours;
    this.shared = known.shared;
    this.mentions = known.mentions;
    this.publicity = known.publicity;
    boolean same = answering == known.answering;
    Optional<Chronicle> told = known.chronicle.made().map(it -> it.asked(answering));
    this.chronicle = Lazy.of(() -> told.orElseGet(() -> new Chronicle(this)));
    this.known = known.known;
    this.answers = same ? known.answers : Lazy.of(this::answerAll);
  }

  /// The same for a site that stands elsewhere: nothing in it follows from what the site says of
  /// itself.
  public Analysis with(Site site) {
    return new Analysis(dataset.with(site), answering, this);
  }

  /// What follows from an edited record: what follows from documents alone is the same as long as
  /// they are, and what they name.
  ///
  /// @param edited the record of this before
  public Analysis edited(Edited edited) {
    if (!edited.sparesWhatDocumentsName()) {
      return new Analysis(edited.now());
    }
    if (edited.sources().isEmpty()) {
      return new Analysis(edited.now(), answering.asked(edited.now()), this);
    }
    Optional<Reach> reached = reach.made().map(it -> it.edited(edited));
    return strands.made().isPresent() && edited.keepsClaims()
        ? new Analysis(edited, reached, this, strands.get())
        : new Analysis(edited.now(), reached);
  }

  /// What was found before is found anew only where the edited documents matter.
  private Analysis(Edited edited, Optional<Reach> reached, Analysis known, List<Strand> folded) {
    this.dataset = edited.now();
    this.reach = reach(reached);
    Origins origins = known.origins().edited(dataset, edited.part().reports().keySet());
    Strands.Refolded refolded = known.folding().edited(edited, origins, folded);
    this.answering = new Answers(dataset, refolded.strands(), origins);
    this.strands = Lazy.of(refolded::all);
    Optional<SequencedMap<ClaimId, Strand>> led = known.strandOf.made();
    this.strandOf =
        Lazy.of(() ->
            led.map(it -> Amended.of(it, byClaim(refolded.come())))
                .orElseGet(() -> byClaim(refolded.all())));
    Optional<Neighbours> met = known.neighbours.made().map(it -> it.edited(dataset, refolded));
    this.neighbours = Lazy.of(() -> met.orElseGet(this::meet));
    Optional<Publicity> published = known.publicity.made().map(it -> it.edited(edited));
    this.publicity = Lazy.of(() -> published.orElseGet(() -> new Publicity(dataset)));
    this.shared = Lazy.of(this::share);
    this.mentions = Lazy.of(this::name);
    this.chronicle = Lazy.of(() -> new Chronicle(this));
    this.known = new ConcurrentHashMap<>();
    this.answers = Lazy.of(this::answerAll);
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

  private Lazy<Reach> reach(Optional<Reach> reached) {
    return Lazy.of(() -> reached.orElseGet(() -> Reach.of(dataset)));
  }

  private List<Strand> fold() {
    return folding().of(dataset.reports().values());
  }

  private static SequencedMap<ClaimId, Strand> byClaim(List<Strand> strands) {
    SequencedMap<ClaimId, Strand> byClaim = new LinkedHashMap<>();
    strands.forEach(strand -> strand.reports().forEach(it -> byClaim.put(it.id(), strand)));
    return Collections.unmodifiableSequencedMap(byClaim);
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

  private Map<QuestionId, Answer> answerAll() {
    Map<QuestionId, Answer> all = new LinkedHashMap<>();
    for (Question question : dataset.questions().values()) {
      all.put(question.id(), answer(question));
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

  /// The days between which its documents lie.
  public Reach reach() {
    return reach.get();
  }

  /// All its assertions, newest first.
  public List<Strand> strands() {
    return strands.get();
  }

  /// The assertion that each claim of the record belongs to.
  public SequencedMap<ClaimId, Strand> strandOf() {
    return strandOf.get();
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

  /// The answers of any day.
  public Chronicle chronicle() {
    return chronicle.get();
  }

  /// Since when each of its claims is public.
  public Publicity publicity() {
    return publicity.get();
  }

  /// The answer to a question of the record.
  public Answer answer(Question question) {
    return known
        .computeIfAbsent(answering.asking(question), _ -> answering.to(question))
        .to(question);
  }

  /// The answer to each question.
  public Map<QuestionId, Answer> answers() {
    return answers.get();
  }
}
