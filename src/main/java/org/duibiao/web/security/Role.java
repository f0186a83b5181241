package org.duibiao.web.security;

/**
 * The names of {@link org.duibiao.store.AccountRole} for annotations of screens. Whoever has a role also has those it includes, so
 * a screen names the least one it asks for.
 */
public final class Role {

  public static final String ANALYST = "ANALYST";
  public static final String EDITOR = "EDITOR";
  public static final String ADMIN = "ADMIN";

  private Role() {}
}
