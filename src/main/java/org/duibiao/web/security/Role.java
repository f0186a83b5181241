package org.duibiao.web.security;

/** What a signed-in person may do; reading needs no role. */
public final class Role {

  /** Uploads documents and saves views. */
  public static final String ANALYST = "ANALYST";
  /** Reviews facts. */
  public static final String EDITOR = "EDITOR";
  /** Manages accounts. */
  public static final String ADMIN = "ADMIN";

  private Role() {}
}
