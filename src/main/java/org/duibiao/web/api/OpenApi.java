package org.duibiao.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duibiao.catalog.Tsv;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 description, written from {@link Endpoint}, {@link Parameter} and the records that answers are made of. */
final class OpenApi {

  private static final Pattern PATH_VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, List<String>> VARIABLES =
      Map.of("what", List.of("comparison", "observations", "measures", "targets", "documents"));

  private final Map<String, String> fields = fields();
  private final Map<String, Object> schemas = new LinkedHashMap<>();

  /** The document as maps and lists, ready to be written as JSON. */
  synchronized Map<String, Object> document() {
    schemas.clear();
    var paths = new LinkedHashMap<String, Object>();
    for (Endpoint endpoint : Endpoint.values()) {
      paths.put(endpoint.path(), Map.of("get", operation(endpoint)));
    }
    schemas.put("Problem", object(Map.of("type", Map.of("type", "string"), "title", Map.of("type", "string"),
        "status", Map.of("type", "integer"), "detail", Map.of("type", "string")), List.of("type", "title", "status", "detail")));
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Duibiao 对标", "version", "1", "description",
        "Numbers and policy measures that public documents of Chinese regions state, each with its sentence. Public, read only."));
    document.put("servers", List.of(Map.of("url", Endpoint.ROOT)));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", new LinkedHashMap<>(schemas)));
    return document;
  }

  private Map<String, Object> operation(Endpoint endpoint) {
    var parameters = new ArrayList<Object>();
    for (var variable = PATH_VARIABLE.matcher(endpoint.path()); variable.find();) {
      parameters.add(Map.of("name", variable.group(1), "in", "path", "required", true, "schema", variable(endpoint, variable.group(1))));
    }
    endpoint.parameters().forEach(parameter -> parameters.add(Map.of("name", parameter.key(), "in", "query", "required", false,
        "description", parameter.description(), "schema", schema(parameter))));
    var responses = new LinkedHashMap<String, Object>();
    responses.put("200", Map.of("description", endpoint.summary().english(), "content", content(endpoint)));
    responses.put("304", Map.of("description", "Not changed since the ETag of If-None-Match"));
    responses.put("default", Map.of("description", "An error, as RFC 9457 has it",
        "content", Map.of("application/problem+json", Map.of("schema", reference("Problem")))));
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", endpoint.name().toLowerCase(java.util.Locale.ROOT).replaceAll("_$", ""));
    operation.put("summary", endpoint.summary().english());
    operation.put("description", "Example: " + Endpoint.ROOT + endpoint.example());
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    operation.put("x-example", endpoint.example());
    return operation;
  }

  private static Map<String, Object> variable(Endpoint endpoint, String name) {
    List<String> known = name.equals("format")
        ? endpoint == Endpoint.CHART_IMAGE ? List.of("svg", "png") : List.of("csv", "xlsx", "json", "pdf")
        : VARIABLES.getOrDefault(name, List.of());
    return known.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", known);
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> one = new LinkedHashMap<>(switch (parameter.type()) {
      case WORD, WORDS, TEXT, ID, IDS -> Map.of("type", "string");
      case YEAR -> Map.<String, Object>of("type", "integer", "minimum", 1900, "maximum", 2099);
      case SHARE -> Map.<String, Object>of("type", "number", "minimum", 0, "maximum", 1);
      case LIMIT -> Map.<String, Object>of("type", "integer", "minimum", 1, "maximum", Query.MOST);
      case OFFSET -> Map.<String, Object>of("type", "integer", "minimum", 0, "maximum", 1_000_000);
    });
    if (!parameter.known().isEmpty()) {
      one.put("enum", parameter.known());
    }
    return parameter.type().several() ? Map.of("type", "array", "items", one) : one;
  }

  private Map<String, Object> content(Endpoint endpoint) {
    var item = endpoint.item();
    if (item != null) {
      var one = reference(schema(item));
      return Map.of("application/json", Map.of("schema", !endpoint.list() ? one : object(Map.of("items", Map.of("type", "array", "items",
          one), "total", Map.of("type", "integer"), "limit", Map.of("type", "integer"), "offset", Map.of("type", "integer")),
          List.of("items", "total", "limit", "offset"))));
    }
    return switch (endpoint) {
      case EXPORT -> Map.of("text/csv", Map.of(), "application/json", Map.of(), "application/pdf", Map.of(),
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Map.of());
      case CHART_IMAGE -> Map.of("image/svg+xml", Map.of(), "image/png", Map.of());
      default -> Map.of("application/json", Map.of("schema", Map.of("type", "object")));
    };
  }

  /** The name of the schema of {@code record}, which is written down with all it refers to. */
  private String schema(Class<?> record) {
    String name = record.getSimpleName();
    if (!schemas.containsKey(name)) {
      schemas.put(name, Map.of());
      var properties = new LinkedHashMap<String, Object>();
      for (RecordComponent component : record.getRecordComponents()) {
        properties.put(snake(component.getName()), property(name, component));
      }
      schemas.put(name, object(properties, List.copyOf(properties.keySet())));
    }
    return name;
  }

  private Map<String, Object> property(String record, RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    var schema = new LinkedHashMap<String, Object>();
    schema.put("description", Objects.requireNonNull(fields.get(record + "." + snake(component.getName())),
        () -> "fields.tsv does not describe " + record + "." + snake(component.getName())));
    Map<String, Object> type = type(component.getGenericType());
    if (!nullable) {
      schema.putAll(type);
    } else if (type.get("type") instanceof String plain) {
      schema.put("type", List.of(plain, "null"));
    } else {
      schema.put("anyOf", List.of(type, Map.of("type", "null")));
    }
    return schema;
  }

  private Map<String, Object> type(Type type) {
    if (type instanceof ParameterizedType list) {
      return Map.of("type", "array", "items", type(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return reference(schema(record));
    }
    if (type == String.class) {
      return Map.of("type", "string");
    }
    return Map.of("type", type == BigDecimal.class || type == double.class ? "number" : "integer");
  }

  private static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
    return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", "#/components/schemas/" + schema);
  }

  /** What each field holds, from fields.tsv. */
  private static Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    Tsv.read(OpenApi.class, "fields.tsv").forEach(row -> fields.put(row.get("field"), row.get("description")));
    return fields;
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
