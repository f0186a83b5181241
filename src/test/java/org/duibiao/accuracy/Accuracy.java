package org.duibiao.accuracy;

/** Prints how well observations are read: the table of the README, made from the annotated documents. */
public final class Accuracy {

  private Accuracy() {}

  public static void main(String[] args) throws Exception {
    System.out.println("| document | set | observations | found F1 | full F1 | headline recall | period | comparator |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (String name : ObservationScores.REFERENCE) {
      System.out.println(ObservationScores.ofReference(name).row());
    }
    for (String name : ObservationScores.annotated()) {
      System.out.println(ObservationScores.ofAnnotated(name).row());
    }
  }
}
