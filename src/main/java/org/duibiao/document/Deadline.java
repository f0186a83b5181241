package org.duibiao.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs a decoder on a thread of its own, so that one that hangs, overflows its stack or fills the heap costs its document only. A thread
 * that does not heed the interruption is left behind; when too many are, no further file is read until one of them ends.
 */
final class Deadline {

  private static final int STACK = 16 << 20;
  static final int MOST_LEFT_BEHIND = 8;
  private static final AtomicInteger LEFT_BEHIND = new AtomicInteger();

  private enum State {
    WAITING,
    RUNNING,
    DONE,
    LEFT
  }

  private Deadline() {}

  static <T> T run(String file, Duration time, Callable<T> work) throws UnreadableDocument {
    if (LEFT_BEHIND.get() >= MOST_LEFT_BEHIND) {
      throw new UnreadableDocument(file, "有 " + MOST_LEFT_BEHIND + " 个文件的读取没有停下，请稍后再试或重启服务 (too many hanging decoders)");
    }
    var state = new AtomicReference<>(State.WAITING);
    var task = new FutureTask<>(() -> {
      state.set(State.RUNNING);
      try {
        return work.call();
      } finally {
        if (state.getAndSet(State.DONE) == State.LEFT) {
          LEFT_BEHIND.decrementAndGet();
        }
      }
    });
    var thread = new Thread(null, task, "decode " + file, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      leave(task, state);
      throw new UnreadableDocument(file, "读取超过 " + time.toSeconds() + " 秒 (timed out)");
    } catch (InterruptedException e) {
      leave(task, state);
      Thread.currentThread().interrupt();
      throw new UnreadableDocument(file, "读取被中断 (interrupted)");
    } catch (ExecutionException e) {
      throw reason(file, e.getCause());
    }
  }

  private static void leave(FutureTask<?> task, AtomicReference<State> state) {
    if (state.compareAndSet(State.RUNNING, State.LEFT)) {
      LEFT_BEHIND.incrementAndGet();
    }
    task.cancel(true);
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
