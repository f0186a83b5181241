package org.duibiao.report.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as a JSON array, an object a line for each row; what is missing is {@code null}, numbers are numbers. */
public final class Json {

  private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /** Writes {@code sheet} to {@code out} in UTF-8 and flushes it; {@code out} stays open. */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('[');
    var before = new Object() {
      private String text = "\n";
    };
    try {
      sheet.rows().forEach(row -> {
        line(before.text, object(sheet.header(), row), writer);
        before.text = ",\n";
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.write("\n]\n");
    writer.flush();
  }

  private static void line(String before, Map<String, @Nullable Object> object, BufferedWriter writer) {
    try {
      writer.write(before);
      writer.write(JSON.writeValueAsString(object));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable Object> object(List<String> header, List<@Nullable Object> row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      object.put(header.get(i), row.get(i) instanceof Figure figure ? figure.number() : row.get(i));
    }
    return object;
  }
}
