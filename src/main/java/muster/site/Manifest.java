package muster.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.export.Fingerprint;
import muster.json.JsonWriter;
import muster.page.PagePath;

/// What a site consists of: `manifest.json`, which does not list itself. Nothing in it tells when
/// or where the site was built.
///
/// @param version of the tool that built the site
/// @param files every other file by its path below the site's root
public record Manifest(String version, SortedMap<String, Fingerprint> files) {
  /// Where it lies.
  public static final String PATH = "manifest.json";

  private static final Pattern VERSION = Pattern.compile("\"version\": \"([^\"\\\\]+)\"");
  private static final Pattern FILE =
      Pattern.compile(
          "\"path\": \"([^\"\\\\]+)\",\\s+"
              + "\"bytes\": (\\d{1,18}),\\s+"
              + "\"sha256\": \"([0-9a-f]{64})\"");

  /// Copies the map.
  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /// The manifest of a site that this version builds.
  static Manifest of(Map<String, Fingerprint> files) {
    return new Manifest(Version.NUMBER, new TreeMap<>(files));
  }

  /// The file's text.
  public String text() {
    return whole(new JsonWriter()).text();
  }

  /// Writes the same.
  void writeTo(OutputStream out) throws IOException {
    whole(new JsonWriter().into(out)).end();
  }

  private JsonWriter whole(JsonWriter out) {
    out.beginObject().member("tool", "muster").member("version", version);
    out.name("files").beginArray();
    files.forEach((path, entry) -> {
      out.beginObject().member("path", path);
      out.name("bytes").value(entry.bytes());
      out.member("sha256", entry.sha256()).endObject();
    });
    return out.endArray().endObject();
  }

  /// Reads a manifest; empty for any text that this class would not write, so that nothing is ever
  /// removed on the word of a foreign or damaged file.
  public static Optional<Manifest> parse(String text) {
    Matcher version = VERSION.matcher(text);
    if (!version.find()) {
      return Optional.empty();
    }
    var files = new TreeMap<String, Fingerprint>();
    FILE.matcher(text).results().forEach(found -> files.put(found.group(1), entry(found)));
    var manifest = new Manifest(version.group(1), files);
    return Optional.of(manifest)
        .filter(read -> read.text().equals(text))
        .filter(read -> read.files.keySet().stream().allMatch(Manifest::below));
  }

  private static Fingerprint entry(MatchResult found) {
    return new Fingerprint(Long.parseLong(found.group(2)), found.group(3));
  }

  private static boolean below(String path) {
    try {
      return new PagePath(path).value().equals(path);
    } catch (IllegalArgumentException outside) {
      return false;
    }
  }
}
