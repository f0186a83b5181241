package org.duibiao.cli;

import org.duibiao.ingestion.ImportEvent;
import org.duibiao.ingestion.ImportRun;

/** A node that carries on the imports that were broken off, and ends: a line a document. */
final class CarryOn {

  public static void main(String[] args) {
    try (var context = CommandContext.start()) {
      context.getBean(ImportRun.class).resume(event -> {
        if (event instanceof ImportEvent.Stored(String _, String document, int _, int _)) {
          System.out.println(document);
        }
      });
    }
  }
}
