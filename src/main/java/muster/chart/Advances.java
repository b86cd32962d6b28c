package muster.chart;

import java.util.Arrays;

/// How wide characters are: the advances of a sans-serif face, in thousandths of the font's size.
///
/// Each row of the table is an advance and the characters that are no wider. Characters outside the
/// table, such as Hangul, count as one em; combining marks count too, so that a measured text is
/// never too short.
final class Advances {
  private static final int EM = 1000;

  private static final String TABLE =
      """
      120 \u202F
      200  \u00A0
      260 ',.:;ijl|¦·ìíîïıʼії‘’‚‛
      280 IÌÍÎÏİІЇ‹›
      300 !f¡ł
      320 ()-[]{}‐‑•
      340 t°
      360 /\\rªř
      380 ²³¹º
      420 *sśşšгґ
      440 "?z«®»¿źżž“”„
      460 cxçćčзстхэє†‡
      480 JYvyÝýÿŸу–
      500 #$+0123456789<=>FL^_ek~¢£¤¥§¬±×èéêë÷ęěŁГекьёҐ‒€−
      520 VXagàáâãäåąУХавчя
      540 ESTZÈÉÊËĘĚŚŞŠŹŻŽЁЕТдл
      560 A`bdhnopqu¨¯´¶¸ÀÁÂÃÄÅðñòóôõöøùúûüþĄńňůАЗбопрц
      580 CKPRµÇßĆČďŘЄБКРСЬЭийн
      600 BÞВЧЯъ
      620 &DGĎ←↑→↓
      640 ÐДЛм
      660 HNUÑÙÚÛÜŃŇŮИЙНПЦ
      680 OQÒÓÔÕÖØОы
      700 ж
      720 wЪ
      740 MМФфю
      760 ©ш
      780 æщ
      800 W¼¾Ы—―
      820 ½
      840 %mÆœЖ
      860 @Œ
      880 ШЩ
      900 №
      920 Ю
      960 …
      """;

  /// By code point, up to the last of the table.
  private static final int[] BY_CHARACTER = read();

  private Advances() {}

  private static int[] read() {
    var advances = new int[TABLE.codePoints().max().orElseThrow() + 1];
    Arrays.fill(advances, EM);
    TABLE
        .lines()
        .forEach(row -> {
          int blank = row.indexOf(' ');
          int advance = Integer.parseInt(row, 0, blank, 10);
          row.substring(blank + 1).codePoints().forEach(c -> advances[c] = advance);
        });
    return advances;
  }

  /// The advances of all characters, in thousandths of the font's size.
  static int of(String text) {
    int sum = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      sum += point < BY_CHARACTER.length ? BY_CHARACTER[point] : EM;
    }
    return sum;
  }
}
