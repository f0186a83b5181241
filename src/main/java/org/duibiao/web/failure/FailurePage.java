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
  ABSENT("没有这个页面", "请检查地址，或从首页重新进入。", "No such page", "Check the address, or start from the home page."),
  UNFIT("无法理解此请求", "请检查地址，或从首页重新进入。", "The request was not understood", "Check the address, or start from the home page."),
  BROKEN("出错了", "问题已记录。请稍后重试，或从首页重新进入。", "Something went wrong", "It has been noted. Try again later, or start from the home page.");

  private final String html;

  FailurePage(String chinese, String whatToDo, String english, String whatToDoEnglish) {
    String retry = name().equals("DATABASE") ? "<meta http-equiv=\"refresh\" content=\"15\">" : "";
    this.html = """
        <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">%s
        <title>%s · 对标</title><style>:root{color-scheme:light dark}body{font:16px/1.7 system-ui,"Noto Sans SC",sans-serif;\
        max-width:40rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.5rem}section+section{margin-top:2.5rem}</style></head><body>
        <section><h1>%s</h1><p>%s</p><p><a href="/">返回首页</a></p></section>
        <section lang="en"><h1>%s</h1><p>%s</p><p><a href="/">Home</a></p></section></body></html>
        """.formatted(retry, chinese, chinese, whatToDo, english, whatToDoEnglish);
  }

  String html() {
    return html;
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
