package muster.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Place;
import muster.model.PlaceId;

/// Binds one place.
final class PlaceReader {
  private PlaceReader() {}

  static Optional<Place> read(Fields in) {
    var id = new PlaceId(in.id());
    List<String> was = in.was();
    String name = in.need("name");
    Map<String, String> names = ActorReader.names(in);
    Optional<PlaceId> within = in.reference("within", Kind.PLACE, PlaceId::new);
    Optional<String> iso = in.text("iso");
    var precision = in.needWord("precision", Place.Precision.class);
    Optional<Place.Point> at = in.mapping("at").flatMap(PlaceReader::point);
    Optional<String> note = in.text("note");
    return in.whole(() -> new Place(id, was, name, names, within, iso, precision, at, note));
  }

  private static Optional<Place.Point> point(Fields in) {
    String latitude = in.need("lat");
    String longitude = in.need("lon");
    Optional<String> radius = in.text("radius");
    String basis = in.need("basis");
    return in.whole(() -> new Place.Point(latitude, longitude, radius, basis));
  }
}
