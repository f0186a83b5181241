package org.duibiao.document;

import java.util.List;
import org.duibiao.catalog.Region;
import org.jspecify.annotations.Nullable;

/** Which region a document speaks for: what its title, issuer, greeting or speaker names. 我市 and 我区 name none. */
final class Regions {

  private Regions() {}

  static @Nullable Stated<Region> of(List<Stated<String>> statements) {
    return null;
  }
}
