package unrolled.workshop.read;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves a folder to the browsers of this machine, and tells open pages when to load again.
 *
 * <p>A page asks for the version after its own, and the answer waits until there is one. Only this
 * machine is heard, and only under its own name, so that no page from elsewhere reads along.
 */
public final class BookServer implements AutoCloseable {

  private static final String VERSION = "/-/version";
  private static final long PATIENCE_MILLIS = 20_000;
  private static final Pattern HOST =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml",
      "csv", "text/csv; charset=utf-8", "txt", "text/plain; charset=utf-8",
      "woff2", "font/woff2", "png", "image/png");

  private final HttpServer server;
  private final ExecutorService threads;
  private Path folder;
  private int version = 1;

  /**
   * Begin to serve.
   *
   * @param folder what to serve
   * @param port the port, 0 for any that is free
   * @throws IOException if the port is taken
   */
  public BookServer(Path folder, int port) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    threads = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "book server");
      thread.setDaemon(true);
      return thread;
    });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Give the address of a page.
   *
   * @param page its file name
   * @return what to type in a browser
   */
  public String address(String page) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + page;
  }

  /**
   * Serve another state of the book; open pages load again.
   *
   * @param folder where it is
   */
  public synchronized void show(Path folder) {
    this.folder = folder;
    version++;
    notifyAll();
  }

  private synchronized Path folder() {
    return folder;
  }

  private synchronized int version() {
    return version;
  }

  private synchronized int versionAfter(int known) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (version == known && System.currentTimeMillis() < end) {
      wait(Math.max(1, end - System.currentTimeMillis()));
    }
    return version;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String path = exchange.getRequestURI().getPath();
      if (host == null || !HOST.matcher(host).matches()) {
        send(exchange, 403, "txt", "This book is served to this machine only.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "txt", "Pages can only be read.");
      } else if (path.equals(VERSION)) {
        String query = exchange.getRequestURI().getQuery();
        int known = query != null && query.matches("\\d{1,9}") ? Integer.parseInt(query) : 0;
        send(exchange, 200, "txt", String.valueOf(versionAfter(known)));
      } else {
        file(exchange, path.equals("/") ? "index.html" : path.substring(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void file(HttpExchange exchange, String name) throws IOException {
    int now = version(); // before the file is read: what comes after is a change
    Path root = folder().toAbsolutePath().normalize();
    Path file = name.indexOf('\0') < 0 ? root.resolve(name).normalize() : root;
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      send(exchange, 404, "txt", "There is no page " + name + " in the book.");
      return;
    }
    String type = name.substring(name.lastIndexOf('.') + 1);
    byte[] bytes = Files.readAllBytes(file);
    send(exchange, 200, type, type.equals("html") ? withReload(bytes, now) : bytes);
  }

  private static byte[] withReload(byte[] page, int version) {
    String script = "<script>(async()=>{for(;;){try{const r=await fetch('" + VERSION + "?" + version
        + "');if((await r.text())!=='" + version + "'){location.reload();return}}catch(e){"
        + "await new Promise(d=>setTimeout(d,1000))}}})()</script></body>";
    return new String(page, StandardCharsets.UTF_8).replace("</body>", script)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type",
        TYPES.getOrDefault(type, "application/octet-stream"));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  /** Ends serving. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
