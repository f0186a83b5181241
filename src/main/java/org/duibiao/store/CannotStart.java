package org.duibiao.store;

/** The program will not start like this. The message says why, {@link #action} what to do; both are for the person at the console. */
public final class CannotStart extends IllegalStateException {

  private final String action;

  public CannotStart(String why, String action) {
    super(why);
    this.action = action;
  }

  public String action() {
    return action;
  }
}
