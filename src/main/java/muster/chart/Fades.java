package muster.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gradients of a drawing: bars of one colour that fade alike share one.
final class Fades {
  private final String id;
  private final boolean down;
  private final Map<Key, Fade> fades = new LinkedHashMap<>();

  private record Key(String className, List<Fade.Stop> stops) {}

  /// @param id every gradient's id begins with it
  /// @param down whether bars run downward
  Fades(String id, boolean down) {
    this.id = id;
    this.down = down;
  }

  /// What paints the bar: a gradient where an end of it is soft.
  String paint(SoftBar bar) {
    if (bar.ends().sharp()) {
      return "currentColor";
    }
    Key key = new Key(bar.colour(), bar.ends().stops());
    return "url(#" + fades.computeIfAbsent(key, this::fade).id() + ")";
  }

  private Fade fade(Key key) {
    String name = id + "-" + fades.size();
    return new Fade(name, key.className, down ? "0" : "", down ? "1" : "", key.stops);
  }

  /// The gradients of all bars that were painted.
  List<Fade> all() {
    return List.copyOf(fades.values());
  }
}
