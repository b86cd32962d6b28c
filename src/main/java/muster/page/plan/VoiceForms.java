package muster.page.plan;

import static muster.page.plan.Example.worded;

import java.util.List;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.model.Actor;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Source;
import muster.words.Voices;

/// The forms in which it is said who says something, and how near we are to them.
final class VoiceForms {
  private final Dataset dataset;
  private final Origins origins;
  private final Voices voices;

  VoiceForms(Material material) {
    this.dataset = material.dataset();
    this.origins = material.origins();
    this.voices = material.voices();
  }

  List<Example> all() {
    return List.of(
        worded(
            "a name before the number",
            "The originator: whoever the document names for the statement. The outlet comes after.",
            report -> origins.of(report) instanceof Origin.Named),
        worded(
            "a person, with a body in brackets",
            "A person or office counts as the body for which it speaks, when originators are"
                + " counted.",
            report ->
                origins.of(report) instanceof Origin.Named(var body, var voice)
                    && !body.equals(voice)
                    && dataset.actor(voice).kind() == Actor.Kind.PERSON),
        worded(
            "through …",
            "Relays, in the order in which the words went from the originator to the page.",
            report -> !report.statement().via().isEmpty() && !report.statement().originInferred()),
        worded(
            "unnamed officials",
            "The document says of what sort they are, and not who. Whether two unnamed sources are"
                + " the same is not known.",
            report -> origins.of(report) instanceof Origin.Unnamed),
        worded(
            "service not named",
            "An actor that may be one of several. It is never counted beside one that it may be.",
            report ->
                report.statement().by() instanceof Originator.Named(var id)
                    && !dataset.actor(id).mayBe().isEmpty()),
        worded(
            "a source that names nobody",
            "The document says it without saying from whom it has it.",
            report -> origins.of(report) instanceof Origin.Nobody),
        worded(
            "origin not stated",
            "An editor takes a report for that of a known originator; the reason stands with it."
                + " It counts as unknown.",
            report -> origins.of(report) instanceof Origin.Inferred),
        worded(
            "… is a party to this war",
            "A belligerent’s own claim, with whose losses it counts.",
            report -> voices.partyLine(report).filter(VoiceForms::ofParty).isPresent()),
        worded(
            "not found in the part that we read",
            "A document that was read in part may say it elsewhere. Of one read whole it is a"
                + " finding, headed “not stated”.",
            VoiceForms::partlySilent));
  }

  private static boolean ofParty(String line) {
    return line.contains("is a party");
  }

  private static boolean partlySilent(Report report) {
    Source source = report.source();
    return source.seen() != Source.Seen.WHOLE && !source.silentOn().isEmpty();
  }
}
