package org.duibiao.extraction.measure;

import java.util.regex.Pattern;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.SectionLabel;
import org.duibiao.extraction.Measure.Status;

/** Whether a measure has happened or is announced: its words first, then the section, then the kind of paper. */
final class StatusRule {

  private static final Pattern NEXT = Pattern.compile("^(?:下一步|未来|今后|接下来|明年)|(?:^|[,，]|我们|我市|我区|我省|\\p{IsHan}{2,8})将(?:继续|持续|进一步|以|把|全力|坚持)");
  private static final Pattern WISH = Pattern.compile("力争|争取|确保|今年将|计划|拟|要(?:进一步|加快|加强|坚持|全面)");

  private StatusRule() {}

  /**
   * The status.
   *
   * @param last the label of the nearest section before it that looks back or forward, or OTHER
   */
  static Status of(String words, SectionLabel label, SectionLabel last, DocumentKind kind) {
    return switch (label) {
      case PLAN, GOAL -> Status.PLANNED;
      case LOOK_BACK -> Status.DONE;
      case PROBLEM, MEASURES, GLOSSARY, FORMULA, OTHER -> {
        if (NEXT.matcher(words).find()) {
          yield Status.PLANNED;
        }
        yield switch (kind) {
          case WORK_REPORT, PLAN -> last == SectionLabel.PLAN || last == SectionLabel.GOAL || last == SectionLabel.OTHER && WISH.matcher(words).find()
              ? Status.PLANNED : Status.DONE;
          case BULLETIN, NOTICE, RECTIFICATION, NEWS, DIGEST, OTHER -> Status.DONE;
        };
      }
    };
  }
}
