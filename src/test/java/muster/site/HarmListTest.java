package muster.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is withheld is found however it is written, and no message repeats it.
class HarmListTest {
  private static final HarmList LIST =
      HarmList.of(
          """
          # made up

          Zebulon Quillfeather   # a guard
          Ålöysia
          제불론
          """);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void onlyLinesWithWordsList() {
    assertEquals(3, LIST.size());
    assertEquals(0, HarmList.of("# nothing\n\n --- \n").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seen by Zebulon Quillfeather.",
        "ZEBULON\n  QUILLFEATHER",
        "Zébulon Quillfeather",
        "zebulon-quillfeather.html",
        "<b>Zebulon</b> <i class=\"x\">Quillfeather</i>",
        "<tspan x=\"1\">Zebulon</tspan><tspan x=\"1\" dy=\"20\">Quillfeather</tspan>",
        "<img alt=\"Zebulon Quillfeather\">",
        "Zebulon&nbsp;Quill&shy;feather",
        "Z&#101;bulon&#x20;Quillfeather",
        "{\"name\":\"Zebulon\\nQuillf\\u0065ather\"}",
        "https://example.org/Zebulon%20Quillfeather",
        "Zebulon,Quillfeather\r\n",
        "\u001b[1mZebulon\u001b[0m Quillfeather"
      })
  void wordsAreFoundHoweverTheyAreWritten(String text) {
    assertEquals(Optional.of(3), LIST.lineOf(text));
  }

  @Test
  void accentsAndParticlesDoNotHide() {
    assertEquals(Optional.of(4), LIST.lineOf("aloysia"));
    assertEquals(Optional.of(4), LIST.lineOf("A\u030Alo\u0308ysia"));
    assertEquals(Optional.of(5), LIST.lineOf("그는 제불론이라고"));
    assertEquals(Optional.of(5), LIST.lineOf("%EC%A0%9C%EB%B6%88%EB%A1%A0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zebulon",
        "Quillfeather Zebulon",
        "Zebulons Quillfeather",
        "Zebulon and Quillfeather",
        "aloysian",
        "# made up"
      })
  void otherWordsAreNot(String text) {
    assertEquals(Optional.empty(), LIST.lineOf(text));
  }

  @Test
  void aFileIsRefusedWithoutItsWords() throws HeldBack {
    assertArrayEquals(bytes("fine"), LIST.hold("index.html", bytes("fine")));
    var held =
        assertThrows(HeldBack.class, () -> LIST.hold("actors/a.html", bytes("by <b>Aloysia</b>")));
    assertEquals(
        "nothing was written: actors/a.html would show what line 4 of MUSTER_HARM_LIST lists: take"
            + " that out, or write more words into the line if it means something else",
        held.words());
    var named = assertThrows(HeldBack.class, () -> LIST.hold("actors/aloysia.html", bytes("")));
    assertFalse(named.words().contains("aloysia"), named.words());
  }

  @Test
  void whatIsNoTextIsNotRead() throws HeldBack {
    byte[] picture = {(byte) 0x89, 'a', 'l', 'o', 'y', 's', 'i', 'a', (byte) 0xff};
    assertArrayEquals(picture, LIST.hold("asset/a.png", picture));
  }
}
