package org.breakwater.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.bench.Tool;
import org.breakwater.database.EmbeddedDatabase;

/** nginx exactly as the operations page configures it; only the ports, the paths and the certificate are ours. */
final class NginxBefore implements AutoCloseable {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Pattern EXAMPLE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    private static final String AROUND_IT = """
            daemon off;
            %s
            worker_processes 1;
            pid %s/pid;
            error_log %2$s/log;
            events { worker_connections 256; }
            http {
              access_log off;
              include %s;
              client_body_temp_path %2$s/body;
              proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi;
              uwsgi_temp_path %2$s/uwsgi;
              scgi_temp_path %2$s/scgi;
            %s
            }
            """;

    private final Process process;
    private final int port;

    /**
     * @param folder of nginx's own
     * @param copy what it serves while the program is down
     * @param house the program's port
     */
    NginxBefore(Path folder, Path copy, int house) throws IOException {
        port = RealHouse.freePort();
        var example =
                EXAMPLE.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();
        var servers = example.group(1).lines().toList().stream()
                .filter(line -> !line.strip().startsWith("ssl_"))
                .reduce("", (all, line) -> all + line + "\n");
        var ours = Map.of(
                "/srv/breakwater-copy/now", copy.toString(),
                "/run/breakwater-bodies", folder.resolve("bodies").toString(),
                "listen 443 ssl", "listen 127.0.0.1:" + port,
                "127.0.0.1:8079", "127.0.0.1:" + RealHouse.freePort(),
                "127.0.0.1:8080", "127.0.0.1:" + house);
        for (var place : ours.entrySet()) {
            servers = servers.replace(place.getKey(), place.getValue());
        }
        var nobody = EmbeddedDatabase.startedByRoot() ? "user nobody nogroup;" : "";
        var program = Tool.NGINX.find().toString();
        var settings = folder.resolve("nginx.conf");
        Files.writeString(settings, AROUND_IT.formatted(nobody, folder, types(), servers));
        process = new ProcessBuilder(List.of(program, "-c", settings.toString(), "-p", folder + "/"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        RealHouse.await(10, () -> !process.isAlive() || answers());
        if (!process.isAlive()) {
            throw new IOException("nginx does not start: " + Files.readString(folder.resolve("said")));
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path types() {
        return Stream.of("/etc/nginx/mime.types", "target/bench/tools/etc/nginx/mime.types")
                .map(file -> Path.of(file).toAbsolutePath())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
