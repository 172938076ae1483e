package unrolled.workshop.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BookServerTest {

  @TempDir
  Path folder;

  private BookServer server;
  private int port;

  @BeforeEach
  void serve() throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("index.html"), "<html><body>Contents</body></html>");
    Files.writeString(book.resolve("book.css"), "p {}");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = new BookServer(book, 0);
    port = URI.create(server.address("")).getPort();
  }

  @AfterEach
  void end() {
    server.close();
  }

  /** Asks with exactly this path, as no browser would. */
  private String answer(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      out.write((method + " " + path + " HTTP/1.1\r\nHost: " + host
          + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return answer("GET", path, "localhost:" + port);
  }

  @Test
  void pages_come_with_what_loads_them_again() throws IOException {
    assertThat(get("/")).startsWith("HTTP/1.1 200").contains("Contents", "location.reload()");
    assertThat(get("/book.css")).contains("text/css").endsWith("p {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/none.html", "//etc/passwd",
    "/a%00b", "/book.css/../../secret.txt"})
  void nothing_outside_the_book_is_served(String path) throws IOException {
    assertThat(get(path)).doesNotContain("secret\n", "root:").containsPattern("HTTP/1.1 40[04]");
  }

  @Test
  void only_this_machine_under_its_own_name_is_answered() throws IOException {
    assertThat(answer("GET", "/", "elsewhere.example")).startsWith("HTTP/1.1 403");
    assertThat(answer("POST", "/", "localhost")).startsWith("HTTP/1.1 405");
  }

  @Test
  void a_page_hears_of_the_next_state_of_the_book() throws Exception {
    CompletableFuture<String> waits = CompletableFuture.supplyAsync(() -> {
      try {
        return get("/-/version?1");
      } catch (IOException e) {
        return e.toString();
      }
    });
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("index.html"), "Other");
    server.show(other);
    assertThat(waits.get(5, SECONDS)).endsWith("\r\n\r\n2");
    assertThat(get("/index.html")).contains("Other");
  }

  @Test
  void a_port_that_is_taken_is_told() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> new BookServer(folder, port).close());
  }
}
