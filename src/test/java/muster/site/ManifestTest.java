package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import muster.export.Fingerprint;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Manifest ONE =
      Manifest.of(Map.of("index.html", Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8))));

  // the digest of "abc" is the first example of FIPS 180-4
  private static final String TEXT =
      """
      {
        "tool": "muster",
        "version": "0.1.0",
        "files": [
          {
            "path": "index.html",
            "bytes": 3,
            "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
          }
        ]
      }
      """;

  @Test
  void everyFileIsListedWithItsSizeAndHash() {
    assertEquals(TEXT, ONE.text());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(Optional.of(ONE), Manifest.parse(TEXT));
    Manifest empty = Manifest.of(Map.of());
    assertEquals(Optional.of(empty), Manifest.parse(empty.text()));
  }

  @Test
  void aManifestOfAnotherVersionIsOneOfOurs() {
    String older = TEXT.replace("0.1.0", "0.0.9");
    assertEquals("0.0.9", Manifest.parse(older).orElseThrow().version());
  }

  @Test
  void noOtherTextIsAManifest() {
    assertEquals(Optional.empty(), Manifest.parse(""));
    assertEquals(Optional.empty(), Manifest.parse("{}"));
    assertEquals(Optional.empty(), Manifest.parse(TEXT.replace("muster", "bluster")));
    assertEquals(Optional.empty(), Manifest.parse(TEXT.replace("\n", "\r\n")));
    assertEquals(Optional.empty(), Manifest.parse(TEXT.replace("\"bytes\": 3", "\"bytes\": 03")));
    assertEquals(Optional.empty(), Manifest.parse("<<<<<<< ours\n" + TEXT));
  }

  @Test
  void noPathLeadsOutOfTheSite() {
    for (String path : new String[] {"../index.html", "/etc/passwd", "a/../../b", "a//b", "."}) {
      assertEquals(Optional.empty(), Manifest.parse(TEXT.replace("index.html", path)), path);
    }
  }
}
