package muster.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import muster.render.TemplateSource;
import muster.testing.MemoryPlace;
import muster.testing.Tree;

/// What editors, template authors, disks and people with an editor of text do to a project: one
/// deed a seed.
final class RandomEdits {
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final List<String> TEMPLATES =
      List.of(
          "page/claim.html",
          "page/source.html",
          "page/home.html",
          "fragment/frame.html",
          "fragment/text.html",
          "fragment/claims.html",
          "asset/site.css");

  private final Path home;
  private final List<MemoryPlace> places;
  private final Map<Path, byte[]> before = new HashMap<>();

  /// @param home with `data`, `templates` and `site`
  /// @param places where something is kept of them
  RandomEdits(Path home, List<MemoryPlace> places) {
    this.home = home;
    this.places = places;
  }

  /// Does what a seed says. @return what that was
  String edit(int seed) throws IOException {
    var random = new Random(seed);
    remember();
    return switch (random.nextInt(12)) {
      case 0, 1 -> replace(random, NUMBER, "" + random.nextInt(10));
      case 2, 3 -> replace(random, WORD, pick(List.of("legate", "mountain", "troops"), random));
      case 4 -> rename(random);
      case 5 -> delete(pick(files("data/sources"), random));
      case 6 -> copy(random);
      case 7 -> comment(random);
      case 8 -> template(random);
      case 9 -> words(random);
      case 10 -> touch(random);
      default -> forget(random);
    };
  }

  private void remember() throws IOException {
    before.clear();
    for (Path file : files("data")) {
      before.put(file, Files.readAllBytes(file));
    }
  }

  /// Makes the record what it was before the last deed.
  void undo() throws IOException {
    for (Path file : files("data")) {
      Files.delete(file);
    }
    for (var file : before.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  private List<Path> files(String folder) throws IOException {
    Path at = home.resolve(folder);
    return Files.isDirectory(at) ? Tree.files(at) : List.of();
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private String replace(Random random, Pattern what, String with) throws IOException {
    Path file = pick(files("data"), random);
    String text = Files.readString(file);
    List<MatchResult> found = what.matcher(text).results().toList();
    if (found.isEmpty()) {
      return "nothing";
    }
    MatchResult at = pick(found, random);
    Files.writeString(file, text.substring(0, at.start()) + with + text.substring(at.end()));
    return file + ": " + at.group() + " is " + with;
  }

  private String rename(Random random) throws IOException {
    Path file = pick(files("data/sources"), random);
    Path to = file.resolveSibling("moved-" + random.nextInt(1_000) + ".yaml");
    Files.move(file, to);
    return file + " is " + to;
  }

  private static String delete(Path file) throws IOException {
    Files.delete(file);
    return file + " is gone";
  }

  private String copy(Random random) throws IOException {
    Path file = pick(files("data/sources"), random);
    String id = "copy-" + random.nextInt(1_000);
    String text = Files.readString(file).replaceFirst("(?m)^(\\s*)id: .*$", "$1id: " + id);
    Files.writeString(file.resolveSibling(id + ".yaml"), text);
    return file + " once more as " + id;
  }

  private String comment(Random random) throws IOException {
    Path file = pick(files("data/sources"), random);
    Files.writeString(file, "# a line more\n" + Files.readString(file));
    return file + " has a line more";
  }

  /// A template of one's own, or none again.
  private String template(Random random) throws IOException {
    String name = pick(TEMPLATES, random);
    Path own = home.resolve("templates").resolve(name);
    if (Files.exists(own)) {
      return delete(own);
    }
    String text =
        new String(TemplateSource.builtIn().read(name).orElseThrow(), StandardCharsets.UTF_8);
    Files.createDirectories(own.getParent());
    Files.writeString(own, text.replace("class=\"", "class=\"own" + random.nextInt(10) + " "));
    return "a template of its own: " + name;
  }

  private String words(Random random) throws IOException {
    Path own = home.resolve("templates/words/en.properties");
    byte[] all = TemplateSource.builtIn().read("words/en.properties").orElseThrow();
    Files.createDirectories(own.getParent());
    String text = new String(all, StandardCharsets.UTF_8);
    Files.writeString(
        own, text.replaceFirst("(?m)^(claims\\.\\w+ *=).*$", "$1 W" + random.nextInt(10)));
    return "words of its own";
  }

  /// Somebody writes to the site.
  private String touch(Random random) throws IOException {
    List<Path> site = files("site");
    if (site.isEmpty()) {
      return "nothing";
    }
    Path file = pick(site, random);
    if (file.endsWith("manifest.json")) {
      return "nothing";
    }
    if (random.nextBoolean()) {
      return delete(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    var time = Files.getLastModifiedTime(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    return file + " was written to";
  }

  /// What was noted is gone, cut or damaged.
  private String forget(Random random) {
    MemoryPlace place = pick(places, random);
    byte[] noted = place.bytes();
    if (noted.length > 0 && random.nextBoolean()) {
      noted[random.nextInt(noted.length)] ^= (byte) (1 << random.nextInt(8));
      place.put(noted);
      return "a bit of what was noted is another";
    }
    place.put(Arrays.copyOf(noted, random.nextInt(noted.length + 1)));
    return "what was noted is cut";
  }
}
