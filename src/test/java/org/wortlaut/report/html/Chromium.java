package org.wortlaut.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven over its DevTools protocol
 * (https://chromedevtools.github.io/devtools-protocol/).
 */
final class Chromium implements AutoCloseable {

  private static final long SECONDS_TO_WAIT = 60;
  private static final long MILLISECONDS_BETWEEN_LOOKS = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

  private Chromium(Process process, String address) throws IOException {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Answers())
            .join();
    String target =
        send("Target.createTarget", Map.of("url", "about:blank"), null).get("targetId").asText();
    this.session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null)
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of(), session);
    }
  }

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  /**
   * @param profile an empty folder
   */
  static Chromium start(Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1280,900")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT);
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroy();
        throw new IOException("Chromium has not started");
      }
      Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
    }
    List<String> lines = Files.readAllLines(port);
    return new Chromium(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  /** Opens a page and waits until its scripts have run. */
  void open(Path page) throws IOException {
    complaints.clear();
    send("Page.navigate", Map.of("url", page.toUri().toString()), session);
    waitFor("location.href === '%s' && document.readyState === 'complete'".formatted(page.toUri()));
  }

  /** The value of an expression. */
  JsonNode evaluate(String script) throws IOException {
    JsonNode answer =
        send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true), session);
    if (answer.has("exceptionDetails")) {
      throw new IOException(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  String text(String script) throws IOException {
    return evaluate(script).asText();
  }

  /** Waits until an expression is true. */
  void waitFor(String condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT);
    while (!evaluate(condition).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException("still not so: " + condition);
      }
      try {
        Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", stop);
      }
    }
  }

  /** Errors and warnings of the console, exceptions, and requests that leave the file. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode send(String method, Map<String, ?> parameters, String session)
      throws IOException {
    int id = lastId.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode answered = answer.orTimeout(SECONDS_TO_WAIT, TimeUnit.SECONDS).join();
    if (answered.has("error")) {
      throw new IOException(method + ": " + answered.get("error"));
    }
    return answered.get("result");
  }

  private void take(String text) throws JsonProcessingException {
    JsonNode message = JSON.readTree(text);
    if (message.has("id")) {
      waiting.remove(message.get("id").asInt()).complete(message);
      return;
    }
    JsonNode parameters = message.path("params");
    switch (message.path("method").asText()) {
      case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
      case "Log.entryAdded" -> complaints.add(parameters.at("/entry/text").asText());
      case "Runtime.consoleAPICalled" -> complaints.add(parameters.path("args").toString());
      case "Network.requestWillBeSent" -> {
        String url = parameters.at("/request/url").asText();
        if (!url.startsWith("file:") && !url.startsWith("data:")) {
          complaints.add("request to " + url);
        }
      }
      default -> {
        // What else happens in a page is no complaint.
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    // its helpers still write to the profile for a moment when it has ended itself
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroy();
    process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    for (ProcessHandle helper : helpers) {
      helper.destroyForcibly();
      helper.onExit().completeOnTimeout(helper, SECONDS_TO_WAIT, TimeUnit.SECONDS).join();
    }
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        try {
          take(text.toString());
        } catch (JsonProcessingException noJson) {
          complaints.add("not understood: " + text);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
