/// A built site, opened from the disk in a real browser. What comes in: the folder of a site. What
/// goes out: faults, one sentence each. Every check has a bad page that it must catch
/// ([BrowserChecksTest]).
@NullMarked
package muster.browser;

import org.jspecify.annotations.NullMarked;
