package org.duibiao.web.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.document.Box;
import org.duibiao.web.ui.i18n.Words;

/** Where on the pages of a PDF words stand, so that a person with the paper in hand finds them. */
final class PagePlace {

  private static final double MILLIMETRES_A_POINT = 25.4 / 72;

  private PagePlace() {}

  /** Empty where there are no pages. */
  static String words(List<Box> boxes) {
    List<Box> pages = new ArrayList<>();
    for (Box box : boxes) {
      boolean same = !pages.isEmpty() && pages.getLast().page() == box.page();
      pages.add(same ? pages.removeLast().cover(box) : box);
    }
    return pages.stream().map(PagePlace::words).collect(Collectors.joining(Words.t("app.semicolon")));
  }

  private static String words(Box box) {
    return Words.t("reader.place", String.valueOf(box.page()), millimetres(box.x()), millimetres(box.x() + box.width()), millimetres(box.y()),
        millimetres(box.y() + box.height()));
  }

  private static String millimetres(double points) {
    return String.valueOf(Math.round(points * MILLIMETRES_A_POINT));
  }
}
