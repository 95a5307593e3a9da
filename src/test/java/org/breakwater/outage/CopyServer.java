package org.breakwater.outage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server for static files, with the same lookup as the nginx of the operations page. */
final class CopyServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "atom", "application/atom+xml",
            "xml", "text/xml",
            "txt", "text/plain",
            "json", "application/json");

    private final Path root;
    private final Map<String, String> headers;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** @param headers that every answer has */
    CopyServer(Path root, Map<String, String> headers) throws IOException {
        this.root = root;
        this.headers = headers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var file = List.of(path, path + ".html", path + "/index.html").stream()
                    .map(name -> root.resolve(name.replaceFirst("^/+", "")).normalize())
                    .filter(found -> found.startsWith(root) && Files.isRegularFile(found))
                    .findFirst();
            headers.forEach(exchange.getResponseHeaders()::set);
            var bytes = Files.readAllBytes(file.orElse(root.resolve("not-now.html")));
            var name = file.map(Path::toString).orElse("not-now.html");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "application/octet-stream"));
            exchange.sendResponseHeaders(file.isPresent() ? 200 : 503, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
