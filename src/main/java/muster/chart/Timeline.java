package muster.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a timeline shows: lanes of stages, and events as pins. All words are ready to print.
///
/// @param id unique on the page, letters, digits and `-`; every id of the drawing begins with it
/// @param title the finding, read out as the drawing's name
/// @param description one sentence on what is drawn
/// @param lanes one a contingent, in the order to be drawn
/// @param pins the events, in any order
/// @param calendar month names, links, and the end of the record
public record Timeline(
    String id,
    String title,
    String description,
    List<Lane> lanes,
    List<Pin> pins,
    Calendar calendar) {

  public Timeline {
    lanes = List.copyOf(lanes);
    pins = List.copyOf(pins);
  }

  /// The stages and events that have no place on a time axis, in the order of the input.
  public List<Undated> undated() {
    return Stream.concat(
            lanes.stream().flatMap(Lane::undated),
            pins.stream()
                .filter(pin -> pin.days().isEmpty())
                .map(pin -> new Undated("", pin.label(), pin.href())))
        .toList();
  }

  /// The events that have a place on a time axis.
  List<Pin> datedPins() {
    return pins.stream().filter(pin -> pin.days().isPresent()).toList();
  }

  /// The days of all dated stages and events.
  List<Days> days() {
    return Stream.concat(
            lanes.stream()
                .flatMap(lane -> lane.stages().stream())
                .flatMap(stage -> stage.span().days()),
            pins.stream().flatMap(pin -> pin.days().stream()))
        .toList();
  }

  /// A stage or event without a known day.
  ///
  /// @param lane the contingent's name, empty for an event
  public record Undated(String lane, String label, String href) {}

  /// A lane: one contingent and its stages in any order.
  public record Lane(String label, String href, List<Stage> stages) {
    public Lane {
      stages = List.copyOf(stages);
    }

    private Stream<Undated> undated() {
      return stages.stream()
          .filter(stage -> !stage.span().dated())
          .map(stage -> new Undated(label, stage.label(), stage.href()));
    }
  }

  /// A stage of a contingent.
  ///
  /// @param label short, printed beside the bar
  /// @param full what and when, shown on hover
  /// @param kind a slug such as `in-training`: becomes the class `bar--in-training`
  /// @param hollow drawn as an outline: what is possible, planned or announced, not said to be so
  /// @param uncertain whether a date of the span is qualified as uncertain or approximate
  public record Stage(
      String label,
      String full,
      String href,
      String kind,
      Span span,
      boolean hollow,
      boolean uncertain) {}

  /// An event.
  ///
  /// @param label short, printed beside the pin
  /// @param full what and when, shown on hover
  /// @param days the days on which it may have happened, empty when unknown
  /// @param uncertain whether its date is qualified as uncertain or approximate
  /// @param weight the more, the sooner it has words where there is no room for all: not negative
  public record Pin(
      String label, String full, String href, Optional<Days> days, boolean uncertain, int weight) {}
}
