package org.duibiao.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a decoder on a thread of its own, so that one that hangs, overflows its stack or fills the heap costs its document only. */
final class Deadline {

  private static final int STACK = 16 << 20;

  private Deadline() {}

  static <T> T run(String file, Duration time, Callable<T> work) throws UnreadableDocument {
    var task = new FutureTask<>(work);
    var thread = new Thread(null, task, "decode " + file, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnreadableDocument(file, "读取超过 " + time.toSeconds() + " 秒 (timed out)");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableDocument(file, "读取被中断 (interrupted)");
    } catch (ExecutionException e) {
      throw reason(file, e.getCause());
    }
  }

  private static UnreadableDocument reason(String file, @org.jspecify.annotations.Nullable Throwable cause) {
    return switch (cause) {
      case UnreadableDocument known -> known;
      case OutOfMemoryError _ -> new UnreadableDocument(file, "内存不足 (out of memory)");
      case StackOverflowError _ -> new UnreadableDocument(file, "嵌套过深 (nested too deeply)");
      case null, default -> new UnreadableDocument(file, "无法解析 (" + cause + ")");
    };
  }
}
