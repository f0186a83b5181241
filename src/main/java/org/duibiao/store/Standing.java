package org.duibiao.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Answers that stand until the database changes, for what is asked by every visitor and costs more than a look-up. Whether it has changed
 * the database itself says: its snapshot is another one as soon as any node has written anything. At most {@value #MOST} are kept, those
 * not asked for the longest go first.
 */
@Component
public class Standing {

  private static final int MOST = 200;

  private final DSLContext db;
  private String snapshot = "";
  private final Map<Object, Object> answers = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > MOST;
    }
  };

  Standing(DSLContext db) {
    this.db = db;
  }

  /**
   * The answer to a question.
   *
   * @param question equal for the same question, and of its own type so that no other is
   * @param find called where no answer stands; twice if two ask at the same time
   */
  @SuppressWarnings("unchecked")
  public <T> T answer(Object question, Supplier<T> find) {
    String now = String.valueOf(db.fetchValue("SELECT pg_current_snapshot()::text"));
    synchronized (answers) {
      if (!now.equals(snapshot)) {
        answers.clear();
        snapshot = now;
      }
      Object found = answers.get(question);
      if (found != null) {
        return (T) found;
      }
    }
    T found = find.get(); // what is written meanwhile makes another snapshot, so this answer is never kept for longer than it is right
    synchronized (answers) {
      if (now.equals(snapshot)) {
        answers.put(question, found);
      }
    }
    return found;
  }
}
