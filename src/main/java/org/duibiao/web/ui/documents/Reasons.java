package org.duibiao.web.ui.documents;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duibiao.text.Language;

/**
 * Why a file was not read, in the language of the screen. The run's log keeps one line for all who read it, on the command line too:
 * 文件为空 (empty), or plain English where the file never reached the readers.
 */
final class Reasons {

  /** 文件为空 (empty), in an archive after the name of the inner file. */
  private static final Pattern BOTH = Pattern.compile("(?<name>(?:.*?: )?)(?<chinese>[^()]*\\p{IsHan}[^()]*?) \\((?<english>[^()]+)\\)(?:: .*)?");
  private static final Pattern TOO_LARGE = Pattern.compile("larger than (\\d+) MB");

  private Reasons() {}

  static String of(String reason, Language language) {
    return Arrays.stream(reason.split("; ")).map(one -> single(one, language)).collect(Collectors.joining(language.of("；", "; ")));
  }

  private static String single(String reason, Language language) {
    Matcher large = TOO_LARGE.matcher(reason);
    if (large.matches()) {
      return language.of("超过 " + large.group(1) + " MB", reason);
    }
    Matcher both = BOTH.matcher(reason);
    if (both.matches()) {
      return both.group("name") + language.of(both.group("chinese"), both.group("english"));
    }
    return switch (reason) {
      case "cannot be opened" -> language.of("文件打不开", reason);
      case String one when one.startsWith("无法解析 (") || one.startsWith("could not be read (") -> language.of("无法解析", "could not be parsed");
      default -> reason;
    };
  }
}
