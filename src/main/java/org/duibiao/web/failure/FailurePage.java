package org.duibiao.web.failure;

/** A page that says what has gone wrong and what to do. Without scripts, styles of others, or anything that was asked for. */
enum FailurePage {
  /** The database is away: the page asks again by itself. */
  DATABASE("数据库暂时无法访问", "数据没有丢失，已提交的导入会自动继续。本页每 15 秒自动重试；若持续如此，请联系管理员检查数据库和磁盘空间。",
      "The database cannot be reached at the moment",
      "Nothing is lost, and imports go on by themselves. This page tries again every 15 seconds; if it stays like this, ask whoever runs"
          + " the server to look at the database and the disk."),
  TOO_MANY("尝试次数过多", "为防止密码被猜测，请 5 分钟后再登录。", "Too many tries", "So that nobody guesses passwords, please sign in again in 5 minutes."),
  REFUSED("无权执行此操作", "页面可能已过期：请返回首页重新打开；需要权限的功能请先登录。", "Not allowed",
      "The page may have been open too long: open it again from the home page. Some screens ask you to sign in."),
  ABSENT("没有这个页面", "地址可能写错了，或内容已删除。请检查地址，或从首页重新进入。", "No such page",
      "The address may be wrong, or what stood here was deleted. Check the address, or start from the home page."),
  UNFIT("无法理解此请求", "请检查地址，或从首页重新进入。", "The request was not understood", "Check the address, or start from the home page."),
  BROKEN("出错了", "问题已记录。请稍后重试，或从首页重新进入。", "Something went wrong", "It has been noted. Try again later, or start from the home page.");

  private final String chinese;
  private final String english;

  FailurePage(String title, String whatToDo, String englishTitle, String whatToDoEnglish) {
    this.chinese = section("zh-CN", title, whatToDo, "返回首页");
    this.english = section("en", englishTitle, whatToDoEnglish, "Home");
  }

  /** The page in both languages, the person's own first: what is wrong may be why their choice is not known. */
  String html(boolean englishFirst) {
    return """
        <!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">%s
        <title>%s</title><style>:root{color-scheme:light dark}body{font:16px/1.7 "Noto Sans SC","Microsoft YaHei",system-ui,sans-serif;\
        margin:0;background:light-dark(#f4f6f8,#10161c);color:light-dark(#18222c,#e9eef3)}header{background:light-dark(#0f2f4d,#0b1520);\
        padding:1rem 1.5rem}header a{color:#fff;font-size:1.5rem;font-weight:700;letter-spacing:.125em;text-decoration:none}main{\
        max-width:40rem;margin:10vh auto;padding:0 1.5rem}h1{font-size:1.625rem;margin:0}section+section{margin-top:2.5rem;padding-top:2.5rem;\
        border-top:1px solid light-dark(#dfe5ea,#2e3945)}section+section h1{font-size:1.125rem}a{color:light-dark(#12436d,#8cbcec)}\
        </style></head><body><header><a href="/">对标</a></header><main>%s</main></body></html>
        """.formatted(englishFirst ? "en" : "zh-CN", this == DATABASE ? "<meta http-equiv=\"refresh\" content=\"15\">" : "", "对标",
        englishFirst ? english + chinese : chinese + english);
  }

  private static String section(String language, String title, String whatToDo, String home) {
    return "<section lang=\"%s\"><h1>%s</h1><p>%s</p><p><a href=\"/\">%s</a></p></section>".formatted(language, title, whatToDo, home);
  }

  static FailurePage of(int status) {
    return switch (status) {
      case 401, 403 -> REFUSED;
      case 404 -> ABSENT;
      case 429 -> TOO_MANY;
      case 503 -> DATABASE;
      default -> status < 500 ? UNFIT : BROKEN;
    };
  }
}
