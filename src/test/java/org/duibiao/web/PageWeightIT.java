package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the first page costs on the wire, everything it asks for taken together. */
class PageWeightIT extends BrowserTest {

  private static final long MOST = 700 * 1024;

  @Test
  void theFirstPageIsLight() {
    Map<String, String> addresses = new ConcurrentHashMap<>();
    Map<String, Long> bytes = new TreeMap<>();
    var total = new AtomicLong();
    var tools = page.context().newCDPSession(page);
    tools.send("Network.enable");
    tools.send("Network.setCacheDisabled", cacheDisabled());
    tools.on("Network.requestWillBeSent", event ->
        addresses.put(event.get("requestId").getAsString(), event.getAsJsonObject("request").get("url").getAsString()));
    tools.on("Network.loadingFinished", event -> {
      long length = event.get("encodedDataLength").getAsLong();
      total.addAndGet(length);
      bytes.merge(addresses.getOrDefault(event.get("requestId").getAsString(), "?"), length, Long::sum);
    });
    open("");
    page.waitForTimeout(1_500);

    bytes.forEach((address, length) -> System.out.printf("%,10d  %s%n", length, address));
    System.out.printf("%,10d  bytes for the first page%n", total.get());
    assertThat(total.get()).isPositive().isLessThanOrEqualTo(MOST);
  }

  @Test
  void scriptsAreKept() {
    open("");
    var kept = page.request().get(page.evaluate("document.baseURI") + "webjars/echarts/5.5.0/echarts.min.js");

    assertThat(kept.headers().get("cache-control")).contains("max-age=");
    assertThat(kept.headers().get("content-encoding")).isEqualTo("gzip");
  }

  private static JsonObject cacheDisabled() {
    var disabled = new JsonObject();
    disabled.addProperty("cacheDisabled", true);
    return disabled;
  }
}
