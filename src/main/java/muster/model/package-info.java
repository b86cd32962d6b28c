/// The record as values: what was said, by whom, about what. Records, enums and sealed interfaces
/// only; no positions, no words for readers. Comes from `load`, goes everywhere. Floor 1.
@NullMarked
package muster.model;

import org.jspecify.annotations.NullMarked;
