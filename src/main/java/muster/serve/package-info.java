/// The preview: a server on this machine alone that shows the site as the files are now, and tells
/// open pages to load again when they change.
@org.jspecify.annotations.NullMarked
package muster.serve;
