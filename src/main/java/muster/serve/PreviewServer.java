package muster.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Serves a site on the loopback interface alone, and to nobody who calls it by another name than
/// this machine's own: a page of another site that has its name resolved to this machine is
/// refused.
public final class PreviewServer implements Closeable {
  /// How often an open page hears that the server is still there.
  private static final long BEAT_MILLIS = 10_000;

  static {
    // or the last bytes of an answer wait 40 ms until the browser has acknowledged those before
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Workshop workshop;
  private final Board board = new Board();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  /// Begins to serve.
  ///
  /// @param port 0 for any that is free
  /// @throws IOException if the port is in use, or may not be used
  public PreviewServer(Workshop workshop, int port) throws IOException {
    this.workshop = workshop;
    this.server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /// Where a reader finds it.
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /// Makes the site, and again at every change of its files, until the thread is interrupted.
  ///
  /// @param begun is told whenever it begins to make one
  /// @param made is told what came of it
  /// @throws IOException if the folders cannot be watched
  public void run(Runnable begun, Consumer<Made> made) throws IOException, InterruptedException {
    try (Watch watch = new Watch()) {
      Optional<Set<Path>> changed = Optional.empty();
      while (true) {
        if (changed.isEmpty()) {
          watch.over(workshop.folders());
        }
        begun.run();
        Made now = workshop.make(changed);
        board.put(now);
        made.accept(now);
        changed = watch.await();
      }
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
      Optional<Answer> refusal = refusal(exchange);
      if (refusal.isEmpty() && path.equals(LivePage.OWN + "events")) {
        tell(exchange);
      } else {
        send(exchange, refusal.isPresent() ? refusal.get() : Answer.to(path, board, workshop));
      }
    }
  }

  private Optional<Answer> refusal(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    if (!Set.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host)) {
      return Optional.of(Answer.line(403, "the preview is found at " + address()));
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Optional.of(Answer.line(405, "the preview is only read"));
    }
    return Optional.empty();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    headers(exchange, answer.type());
    boolean none = exchange.getRequestMethod().equals("HEAD") || answer.length() == 0;
    exchange.sendResponseHeaders(answer.status(), none ? -1 : answer.length());
    if (!none) {
      try (OutputStream body = exchange.getResponseBody()) {
        answer.to(body);
      }
    }
  }

  /// Tells a page of every change, until it is closed.
  private void tell(HttpExchange exchange) throws IOException {
    long version = version(exchange.getRequestURI().getQuery());
    headers(exchange, "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      write(body, "retry: 200\n\n");
      while (!board.other(version, BEAT_MILLIS)) {
        write(body, ": here\n\n");
      }
      write(body, "event: change\ndata: " + board.shown().version() + "\n\n");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static long version(String query) {
    try {
      return Long.parseLong(query);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static void write(OutputStream body, String event) throws IOException {
    body.write(event.getBytes(StandardCharsets.UTF_8));
    body.flush();
  }

  private static void headers(HttpExchange exchange, String type) {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
