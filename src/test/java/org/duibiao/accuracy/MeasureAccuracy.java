package org.duibiao.accuracy;

import org.duibiao.extraction.measure.AttributeCheck;
import org.duibiao.extraction.measure.CrossValidation;
import org.duibiao.extraction.measure.MeasureScores;

/** Prints how well measures are read: the table of the README, made from the annotated documents. */
public final class MeasureAccuracy {

  private MeasureAccuracy() {}

  public static void main(String[] args) throws Exception {
    System.out.println("| document | set | measures | found F1 | category or also | main category | macro-F1 | status |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (String name : MeasureScores.TUNED) {
      System.out.println(MeasureScores.of(name).row());
    }
    for (String name : MeasureScores.BLIND) {
      System.out.println(MeasureScores.of(name).row());
    }
    System.out.println(MeasureScores.of("all blind", true, MeasureScores.BLIND).row());
    for (String name : MeasureScores.BLIND_GENRES) {
      System.out.println(MeasureScores.of(name).row());
    }
    System.out.println(MeasureScores.of("all blind, other kinds", true, MeasureScores.BLIND_GENRES).row());
    System.out.println();
    System.out.println("Instruments, learned from: " + MeasureScores.instruments("dev"));
    System.out.println("Instruments, held out one by one: " + MeasureScores.instrumentsHeldOut());
    System.out.println("Instruments, blind: " + MeasureScores.instruments("blind"));
    System.out.println("Instruments, fresh: " + MeasureScores.instruments("fresh"));
    System.out.println("Instruments, blind, other kinds: " + MeasureScores.instruments("genres-blind"));
    System.out.println();
    AttributeCheck.table().forEach(System.out::println);
    System.out.println();
    CrossValidation.report().forEach(System.out::println);
  }
}
