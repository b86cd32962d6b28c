package muster.chart;

import java.util.HashMap;
import java.util.Map;

/// How wide characters are: the advances of a sans-serif face, in thousandths of the font's size.
///
/// Each row of the table is an advance and the characters that are no wider. Characters outside the
/// table, such as Hangul, count as one em; combining marks count too, so that a measured text is
/// never too short.
final class Advances {
  private static final int EM = 1000;
  private static final Map<Integer, Integer> BY_CHARACTER = new HashMap<>();

  private static final String TABLE =
      """
      180 ‘’
      240 '¸
      260 , ijl\u00A0ìíîïĩīĭįıĵĺļľіїј
      280 !.:;IJ¡·ÌÍÎÏĨĪĬĮİĴłІЇЈ
      300 ()
      320 ŀſ
      340 -[]f
      360 tª²³¹ţťŧ“”
      380 /\\{}º•
      400 "
      420 rŕŗř
      440 ?°¿гѓґ
      460 _
      480 cszçćĉċčśŝşšźżžстѕ
      500 v«¯»зэє–
      520 FLy§ýÿĳĸĹĻĽĿŷЃГкуќў
      540 kxķŁхҐ
      560 *ESTY^ag|¦ÈÉÊËÝàáâãäåāăąĒĔĖĘĚĝğġģĲŚŜŞŠŢŤŦŶŸЀЁЅЕТая
      580 $+0123456789<=>XZ`e~¢£¤¥¨¬±´×èéêë÷ēĕėęěŹŻŽХвделѐё−
      600 VðЗбь
      620 KPRbdhnopquµÞñòóôõöøùúûüþďđĥħĶńņňŋōŏőŔŖŘũūŭůűųЌБКРорчђћ
      640 ACÀÁÂÃÄÅÇßĀĂĄĆĈĊČЄЎАСУЭЯийнпцѝџ
      660 #B¶ВЬ
      700 ŉДЧЪъ
      720 Лф
      740 &DGHUÐÙÚÛÜĎĐĜĞĠĢĤĦŨŪŬŮŰŲЂЋЏНПЦжм
      760 NÑŃŅŇŊ
      780 OQw¼½¾ÒÓÔÕÖØŌŎŐŵЍИЙОы
      800 Ф…
      840 %©®юљ
      860 æЖЫ
      880 Æ
      900 @шщњ
      920 MМ
      940 WmŒŴЉ
      960 œЊ
      1000 —
      1040 ШЩ
      1060 Ю
      """;

  static {
    TABLE.lines().forEach(Advances::read);
  }

  private Advances() {}

  private static void read(String row) {
    int blank = row.indexOf(' ');
    int advance = Integer.parseInt(row, 0, blank, 10);
    row.substring(blank + 1).codePoints().forEach(c -> BY_CHARACTER.put(c, advance));
  }

  /// The advances of all characters, in thousandths of the font's size.
  static int of(String text) {
    return text.codePoints().map(c -> BY_CHARACTER.getOrDefault(c, EM)).sum();
  }
}
