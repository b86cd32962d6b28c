package muster.page.plan;

import static muster.page.plan.Example.drawn;
import static muster.page.plan.Example.worded;

import java.util.List;
import java.util.function.Predicate;
import muster.model.Approximator;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Value;

/// The forms in which numbers are worded and drawn.
final class NumberForms {
  private NumberForms() {}

  static List<Example> all() {
    return List.of(
        drawn(
            "a number alone",
            "A plain dot, with “no qualifier given” beside it: nothing says how precise it is.",
            by(Approximator.UNQUALIFIED)),
        drawn(
            "about, around, some",
            "A dot with a soft edge. The source gives no bounds, and none are invented.",
            by(Approximator.ABOUT)),
        drawn(
            "nearly, almost",
            "A soft dot just under its line: a bound from above that is not reached.",
            by(Approximator.NEARLY)),
        drawn(
            "more than, over",
            "A line with an open arrow upwards: a bound from below, never a number.",
            by(Approximator.MORE_THAN)),
        drawn(
            "at least", "The same: at least so many, perhaps far more.", by(Approximator.AT_LEAST)),
        drawn(
            "up to, at most",
            "A line with an open arrow downwards: so many or fewer.",
            by(Approximator.AT_MOST)),
        drawn(
            "between, from … to",
            "A bar between the two ends that the source gives.",
            by(Approximator.BETWEEN)),
        drawn(
            "dozens, tens of thousands",
            "A band on an axis of which each step is ten times the one below. Its ends are our"
                + " reading of the words, not the source’s: “dozens” is never twelve.",
            by(Approximator.ORDER_OF_MAGNITUDE)),
        worded(
            "a third, 40 percent",
            "A share of another claim’s number. It is never multiplied out, and not drawn.",
            quantity(Quantity.Share.class::isInstance)),
        worded(
            "many, heavy",
            "Words without a number. They are listed, and not drawn.",
            by(Approximator.UNQUANTIFIED)),
        worded(
            "an unknown number",
            "The source says that it is not known. That is neither silence nor zero.",
            by(Approximator.NOT_KNOWN)),
        worded(
            "no number given",
            "The source speaks of something counted without a number. It is listed, never drawn.",
            report -> report.claim().figure().filter(it -> it.value().isEmpty()).isPresent()),
        worded(
            "a part, not the whole",
            "Counts a part of what another number counts; it enters no answer.",
            extent(Extent.Part.class::isInstance)),
        worded(
            "in addition to others, not a total",
            "“Another”, “more”, “additional”: comes on top of a number that may not be stated.",
            extent(Extent.Addition.class::isInstance)),
        worded(
            "a rate",
            "So many in each day, week or month. It is not turned into a total.",
            extent(Extent.Rate.class::isInstance)),
        worded(
            "also counts others than the subject",
            "A number of joint units or of several forces; it enters no answer.",
            extent(Extent.Wider.class::isInstance)),
        worded(
            "no quotation recorded",
            "We have not recorded the words in which the number stands.",
            report ->
                report.claim().value().isPresent() && report.claim().wording().quote().isEmpty()));
  }

  private static Predicate<Report> by(Approximator approximator) {
    return quantity(it -> !(it instanceof Quantity.Share) && it.approximator() == approximator);
  }

  private static Predicate<Report> quantity(Predicate<Quantity> which) {
    return report -> report.claim().value().map(Value::quantity).filter(which).isPresent();
  }

  private static Predicate<Report> extent(Predicate<Extent> which) {
    return report ->
        report
            .claim()
            .figure()
            .filter(figure -> figure.value().isPresent())
            .map(Figure::extent)
            .filter(which)
            .isPresent();
  }
}
