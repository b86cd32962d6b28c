/// Dates as an editor writes them: the Extended Date/Time Format on `java.time`, without words.
///
/// In comes the text of a date (`2025?-02-26`, `[2025-01,2025-02]`, `2024-10/..`); out go typed
/// parts with their qualifiers and the days that the date can mean. Nothing here knows today, a
/// language or a time zone.
///
/// Floor 0: imports the JDK and nothing else of the project.
///
/// The standard is EDTF (Library of Congress, February 2019), which is ISO 8601-2:2019: levels 0
/// and 1 but for times of day, and of level 2 the qualifiers of single parts, sets, and unspecified
/// digits in any place.
@NullMarked
package muster.time;

import org.jspecify.annotations.NullMarked;
