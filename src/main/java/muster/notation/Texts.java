package muster.notation;

/// The kinds of text that a field can hold.
final class Texts {
  private static final String MARK = "[?~%]?";
  private static final String YEAR = "(?:-?[0-9X]{4}|Y-?[0-9]{5,9})";
  private static final String PART = MARK + "[0-9X]{2}" + MARK;
  private static final String DATE = MARK + YEAR + MARK + "(?:-" + PART + "(?:-" + PART + ")?)?";
  private static final String END = "(?:" + DATE + "|[.]{2})?";
  private static final String MEMBER = "(?:[.]{2})?" + DATE + "(?:[.]{2}(?:" + DATE + ")?)*";
  private static final String MEMBERS = MEMBER + "(?:," + MEMBER + ")*";
  private static final String EDTF_PATTERN =
      DATE + "|" + END + "/" + END + "|\\[" + MEMBERS + "\\]|\\{" + MEMBERS + "\\}";

  private static final String EDTF_NOTATION =
      "EDTF: `2025-03-05`, `2025-03`, `2025`, `2024-10~` (about), `2025?-02-26` (the year"
          + " inferred), `2025-01/2025-02` (throughout), `[2025-01,2025-02]` (some time in),"
          + " `2024-10/..` (open).";

  private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

  static final Form.Text ANY = new Form.Text("text", "\\S", "");

  static final Form.Text ID =
      new Form.Text(
          "id", whole(SLUG), "a-z, 0-9 and single hyphens inside, at most 64 characters.");

  static final Form.Text CLAIM =
      new Form.Text(
          "claim-id",
          whole(SLUG + "/" + SLUG),
          "The id of a claim is that of its source, a slash and its own: `<source>/<claim>`.");

  static final Form.Text FORMER =
      new Form.Text("former-id", whole(SLUG + "(?:/" + SLUG + ")?"), "");

  static final Form.Text DAY = new Form.Text("edtf", whole(EDTF_PATTERN), EDTF_NOTATION);

  static final Form.Text TIME =
      new Form.Text(
          "edtf-or-said",
          whole(EDTF_PATTERN + "|said"),
          EDTF_NOTATION + " `said` points at the day on which it was said (“currently”).");

  static final Form.Text QUANTITY =
      new Form.Text(
          "quantity",
          "\\S",
          "The source’s own words: `1,500`, `around 3,500`, `nearly 11,000`, `more than 3,000`,"
              + " `at least 100`, `up to 12,000`, `between 1,000 and 3,000`, `tens of thousands`,"
              + " `two-thirds`, `many`, `not-known`.");

  static final Form.Text FIGURES =
      new Form.Text("figures", whole("[0-9]{1,18}"), "In figures, without separators.");

  static final Form.Text FRACTION =
      new Form.Text("fraction", whole("[0-9]{1,9}/[1-9][0-9]{0,8}"), "A fraction in figures.");

  static final Form.Text ADDRESS =
      new Form.Text(
          "address",
          "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@:]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?"
              + "|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s@]+@[^\\s@]+)$",
          "The whole address, with `https://`.");

  static final Form.Text MAIL =
      new Form.Text("mail", "^[^\\s@]+@[^\\s@]+$", "A name, @ and a host.");

  static final Form.Text LANGUAGE =
      new Form.Text(
          "language", "^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$", "A BCP 47 tag: `en`, `ko`, `pt-BR`.");

  static final Form.Text STATE =
      new Form.Text("state", "^[A-Z]{2}$", "Two letters of ISO 3166-1: `KR`, `UA`.");

  static final Form.Text REGION =
      new Form.Text(
          "region", "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "ISO 3166-1 or 3166-2: `RU`, `RU-KRS`.");

  static final Form.Text DEGREES =
      new Form.Text(
          "degrees", "^-?[0-9]{1,3}(?:[.][0-9]{1,2})?$", "Degrees, with at most two decimals.");

  private Texts() {}

  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }
}
