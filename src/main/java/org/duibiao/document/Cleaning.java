package org.duibiao.document;

/** All cleaners in their order. Each is named in {@link Removed#cleaner()} for what it took out. */
final class Cleaning {

  private Cleaning() {}

  static Draft clean(Draft raw) {
    Draft draft = Characters.invisible(raw);
    draft = Markup.clean(draft);
    draft = Glosses.clean(draft);
    draft = Glosses.cleanDamage(draft);
    draft = Simplified.clean(draft);
    draft = Characters.stops(Characters.widths(draft));
    draft = NoiseLines.clean(draft);
    draft = LineTables.find(FlatTables.clean(draft));
    draft = PageNumbers.clean(draft);
    draft = Characters.doubled(draft);
    draft = BrokenLines.clean(draft);
    return Characters.blanks(draft);
  }
}
