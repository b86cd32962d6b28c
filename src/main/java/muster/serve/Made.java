package muster.serve;

import java.util.Optional;
import muster.site.Preview;

/// What the files lead to as they are now.
///
/// @param site empty where no site can be made of them
/// @param trouble why it cannot, as lines to be read; empty where it can
public record Made(Optional<Preview> site, String trouble) {
  /// A site.
  public static Made of(Preview site) {
    return new Made(Optional.of(site), "");
  }

  /// No site.
  public static Made not(String trouble) {
    return new Made(Optional.empty(), trouble);
  }
}
