package muster.notation;

/// A text in YAML that is held against the schema.
///
/// @param definition of the schema that it has to fit; `record` for a whole file
/// @param lacks where it may lack fields that are needed: `nowhere`, `outside` or `anywhere`
record Document(String name, String definition, String lacks, String yaml) {
  static Document ofFile(String name, String yaml) {
    return new Document(name, "record", "nowhere", yaml);
  }
}
