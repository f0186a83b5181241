package org.duibiao.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Tells that the database is away, overloaded or full, so that the same may work later, from what would never work. */
public final class Outage {

  /** SQLSTATE classes: connection, rolled back for others' sake, resources (disk, memory), object in use, shut down, system. */
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

  private Outage() {}

  /** Whether {@code failure}, or what caused it, is an outage. */
  public static boolean is(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean away = switch (cause) {
        case CannotGetJdbcConnectionException _, SQLTransientException _, SQLRecoverableException _, SQLNonTransientConnectionException _ -> true;
        case SQLException e -> e.getSQLState() != null && e.getSQLState().length() == 5 && CLASSES.contains(e.getSQLState().substring(0, 2));
        default -> false;
      };
      if (away) {
        return true;
      }
    }
    return false;
  }
}
