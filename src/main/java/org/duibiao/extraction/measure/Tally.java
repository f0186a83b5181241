package org.duibiao.extraction.measure;

import java.util.Arrays;

/**
 * The different features of one sentence as the models number them. It is used for one sentence after the other, so that reading a
 * document makes no new tables; one thread at a time.
 */
final class Tally implements Features.Sink {

  private static final Task[] TASKS = Task.values();

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

  /** The features that a model knows, each with the tasks whose models do. */
  private int[] numbers = new int[256];

  private byte[] tasks = new byte[256];
  private int size;

  /** By task how many features there are, known or not. */
  private final int[] counts = new int[TASKS.length];

  Tally(Models models) {
    this.models = models;
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
    size = 0;
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
      count(models.number(gram), fresh);
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
      count(models.number(mark), fresh);
    }
  }

  private void count(int number, int fresh) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += fresh >> i & 1;
    }
    int known = number == Models.UNKNOWN ? 0 : models.known(number, fresh);
    if (known != 0) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        tasks = Arrays.copyOf(tasks, 2 * size);
      }
      numbers[size] = number;
      tasks[size++] = (byte) known;
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
    LinearModel model = models.of(task);
    float[] weights = models.weights(task);
    double[] sums = new double[model.classes().size()];
    for (int i = 0; i < size; i++) {
      if ((tasks[i] & task.bit()) != 0) {
        int from = numbers[i] * sums.length;
        for (int k = 0; k < sums.length; k++) {
          sums[k] += weights[from + k];
        }
      }
    }
    return model.chances(sums, counts[task.ordinal()]);
  }
}
