package org.duibiao.extraction.measure;

import java.util.Arrays;

/**
 * The different features of one sentence and what the models make of them. It is used for one sentence after the other, so that reading a
 * document makes no new tables; one thread at a time.
 */
final class Tally implements Features.Sink {

  private final Models models;

  /** The runs seen so far in a table with free places, and next to each the tasks that have counted it. */
  private long[] runs = new long[1 << 10];

  private byte[] runTasks = new byte[runs.length];

  /** Which places of the table are taken. */
  private int[] places = new int[runs.length / 2];

  private int taken;

  /** By mark the tasks that have counted it, and which marks that are. */
  private byte[] markTasks = new byte[256];

  private int[] marks = new int[64];
  private int marked;

  /** By class of all tasks the weights of the features that a model knows. */
  private final double[] sums;

  /** By set of tasks how many features counted for it, known or not. */
  private final int[] counts = new int[1 << Task.values().length];

  Tally(Models models) {
    this.models = models;
    sums = new double[models.classes()];
  }

  /** Forgets the sentence before. */
  void clear() {
    for (int i = 0; i < taken; i++) {
      runs[places[i]] = 0;
      runTasks[places[i]] = 0;
    }
    for (int i = 0; i < marked; i++) {
      markTasks[marks[i]] = 0;
    }
    taken = 0;
    marked = 0;
    Arrays.fill(sums, 0);
    Arrays.fill(counts, 0);
  }

  @Override
  public void run(long gram, int bits) {
    int place = Gram.place(runs, gram);
    if (runs[place] == 0) {
      if (taken == places.length) {
        grow();
        place = Gram.place(runs, gram);
      }
      runs[place] = gram;
      places[taken++] = place;
    }
    int fresh = bits & ~runTasks[place];
    if (fresh != 0) {
      runTasks[place] |= (byte) fresh;
      count(models.row(gram), fresh);
    }
  }

  @Override
  public void mark(Mark mark, int bits) {
    if (mark.number() >= markTasks.length) {
      markTasks = Arrays.copyOf(markTasks, 2 * mark.number());
    }
    int fresh = bits & ~markTasks[mark.number()];
    if (fresh != 0) {
      if (markTasks[mark.number()] == 0) {
        marks = marked < marks.length ? marks : Arrays.copyOf(marks, 2 * marks.length);
        marks[marked++] = mark.number();
      }
      markTasks[mark.number()] |= (byte) fresh;
      count(models.row(mark), fresh);
    }
  }

  private void count(int row, int fresh) {
    counts[fresh]++;
    if (row != Models.UNKNOWN) {
      models.add(row, fresh, sums);
    }
  }

  private void grow() {
    long[] old = runs;
    byte[] oldTasks = runTasks;
    runs = new long[2 * old.length];
    runTasks = new byte[runs.length];
    for (int i = 0; i < taken; i++) {
      int place = Gram.place(runs, old[places[i]]);
      runs[place] = old[places[i]];
      runTasks[place] = oldTasks[places[i]];
      places[i] = place;
    }
    places = Arrays.copyOf(places, 2 * places.length);
  }

  /** What the model of a task says of the features counted so far: for each class the chance that it holds. */
  double[] chances(Task task) {
    int count = 0;
    for (int set = 0; set < counts.length; set++) {
      count += (set & task.bit()) == 0 ? 0 : counts[set];
    }
    return models.of(task).chances(models.of(task, sums), count);
  }
}
