package org.duibiao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that it is there whole or not at all; one that was there before stays until then. */
final class WholeFile {

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Writes {@code content} to a hidden file beside {@code file}, then puts that in its place. */
  static void write(Path file, Content content) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path part = absolute.resolveSibling(".duibiao-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
    try {
      try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
