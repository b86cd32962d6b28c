package muster.history;

/// A file of a version.
///
/// @param path from the data folder
/// @param plain whether it is a file, and no link or other repository
/// @param hash of its content
record TreeEntry(String path, boolean plain, String hash) {
  /// Takes a line of `git ls-tree` apart: mode, type, hash, a tab, the path.
  static TreeEntry parse(String line, String prefix) {
    int tab = line.indexOf('\t');
    String[] words = line.substring(0, tab).split(" ", -1);
    return new TreeEntry(
        line.substring(tab + 1 + prefix.length()), words[0].startsWith("100"), words[2]);
  }
}
