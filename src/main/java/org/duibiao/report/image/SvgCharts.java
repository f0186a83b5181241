package org.duibiao.report.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import tools.jackson.databind.node.ObjectNode;

/**
 * ECharts run by a JavaScript interpreter that reaches nothing of the machine. Not for several threads at once: calls wait for
 * each other. The first call takes about two seconds; see {@link #warm}.
 */
public final class SvgCharts {

  /** Limit of a drawing, in observed interpreter steps of a million: some tens of seconds. */
  private static final int MOST_STEPS = 2_000;

  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
  private static final String DRAW = """
      (function (json, width, height) {
        var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
        try { chart.setOption(JSON.parse(json)); return chart.renderToSVGString(); } finally { chart.dispose(); }
      })""";

  private static final Pattern GENERATED_ID = Pattern.compile("zr\\d+-(cls|c|g|p)-?(\\d+)");

  private final Interpreter interpreter = new Interpreter();
  private @Nullable Scriptable scope;

  /** The chart as SVG text; the same option gives the same text. */
  public synchronized String draw(ObjectNode option, int width, int height) {
    try (Context context = interpreter.enterContext()) {
      Scriptable global = global(context);
      Function draw = (Function) context.evaluateString(global, DRAW, "draw", 1, null);
      String json = pageless(option);
      return stable(Context.toString(draw.call(context, global, global, new Object[] {json, width, height})), json.hashCode());
    }
  }

  /** Runs {@code script} where charts are drawn: shows what it can reach. */
  synchronized Object evaluate(String script) {
    try (Context context = interpreter.enterContext()) {
      return context.evaluateString(global(context), script, "script", 1, null);
    }
  }

  private Scriptable global(Context context) {
    Scriptable loaded = scope;
    if (loaded == null) {
      loaded = context.initSafeStandardObjects();
      context.evaluateString(loaded, "var setTimeout=function(){return 0},clearTimeout=function(){};", "polyfill", 1, null);
      context.evaluateString(loaded, source(), "echarts", 1, null);
      scope = loaded;
    }
    return loaded;
  }

  /** The description belongs on the element of a page, which there is none of here: whoever embeds the drawing says it. */
  private static String pageless(ObjectNode option) {
    ObjectNode copy = option.deepCopy();
    if (copy.path("aria").path("label") instanceof ObjectNode label) {
      label.put("enabled", false);
    }
    return copy.toString();
  }

  /** ECharts counts its ids over all charts it ever drew; theirs must differ on one page and be the same on the next run. */
  private static String stable(String svg, int chart) {
    String prefix = "z" + Integer.toHexString(chart) + "-";
    var ids = new java.util.HashMap<String, String>();
    return GENERATED_ID.matcher(svg).replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> prefix + id.group(1) + ids.size()));
  }

  private static String source() {
    try (var in = Objects.requireNonNull(SvgCharts.class.getResourceAsStream(ECHARTS), ECHARTS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Interprets, sees no Java class and gives up on what does not end. */
  private static final class Interpreter extends ContextFactory {

    private int steps;

    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setInterpretedMode(true);
      context.setClassShutter(_ -> false);
      context.setMaximumInterpreterStackDepth(5000);
      context.setInstructionObserverThreshold(1_000_000);
      steps = 0;
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      if (++steps > MOST_STEPS) {
        throw new Error("A chart took too long to draw");
      }
    }
  }
}
