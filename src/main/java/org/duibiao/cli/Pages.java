package org.duibiao.cli;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.duibiao.store.Window;

/** A long list read part by part, so that never more than one part is in memory. */
final class Pages<T> implements Iterator<T> {

  private static final int SIZE = 5000;

  private final Function<Window, List<T>> read;
  private List<T> page;
  private int offset;
  private int next;

  Pages(Function<Window, List<T>> read) {
    this.read = read;
    this.page = read.apply(new Window(0, SIZE));
  }

  @Override
  public boolean hasNext() {
    if (next == page.size() && page.size() == SIZE) {
      offset += SIZE;
      next = 0;
      page = read.apply(new Window(offset, SIZE));
    }
    return next < page.size();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.get(next++);
  }
}
