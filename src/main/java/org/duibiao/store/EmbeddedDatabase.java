package org.duibiao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own on a folder that is kept. Where another running program of ours holds the folder, that one's
 * server is used if {@code attach} is asked for, and the start refused otherwise.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final @Nullable EmbeddedPostgres server;
  private final int port;

  private EmbeddedDatabase(@Nullable EmbeddedPostgres server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server, or finds the one that is running.
   *
   * @throws CannotStart if the folder is in use and {@code attach} is not asked for
   * @throws IOException if the server does not start
   */
  public static EmbeddedDatabase open(Path folder, boolean attach) throws IOException {
    Path data = folder.toAbsolutePath().resolve("postgres");
    Files.createDirectories(data);
    if (!stopLeftOver(data)) {
      if (attach) {
        return new EmbeddedDatabase(null, Integer.parseInt(postmaster(data).get(3).strip()));
      }
      throw new CannotStart("Another running instance uses " + folder + ".", "Stop it, or set duibiao.data to another folder.");
    }
    EmbeddedPostgres server = EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "50")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("timezone", "UTC")
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .start();
    return new EmbeddedDatabase(server, server.getPort());
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  /**
   * Stops a server that outlived a killed program. Its process is only touched while we hold the lock that a living program would
   * hold; false if one does.
   */
  private static boolean stopLeftOver(Path data) throws IOException {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      return true; // Not set up yet; a lock file in it would keep initdb from doing so.
    }
    try (var channel = FileChannel.open(data.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        return false;
      }
      if (Files.exists(data.resolve("postmaster.pid"))) {
        var left = ProcessHandle.of(Long.parseLong(postmaster(data).getFirst().strip()));
        if (left.isPresent() && left.get().info().command().orElse("").endsWith("/postgres")) {
          left.get().destroy();
          left.get().onExit().get(30, TimeUnit.SECONDS);
        }
      }
      return true;
    } catch (OverlappingFileLockException _) {
      return false;
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("The database left over in " + data + " does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the left-over database was stopping", e);
    }
  }

  private static List<String> postmaster(Path data) throws IOException {
    return Files.readAllLines(data.resolve("postmaster.pid"));
  }
}
