package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.breakwater.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** nginx with one file on the disk: the fastest that anything can serve these bytes. */
final class Nginx {

    private static final String CONFIGURATION = """
            daemon off;
            %s
            worker_processes auto;
            pid %s/pid;
            error_log stderr error;
            events { worker_connections 256; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              client_body_temp_path %2$s/body;
              proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi;
              uwsgi_temp_path %2$s/uwsgi;
              scgi_temp_path %2$s/scgi;
              default_type "text/html; charset=utf-8";
              server {
                listen 127.0.0.1:%d;
                root %2$s/files;
              }
            }
            """;

    private Nginx() {}

    /** Serves these bytes as {@code /who-to-call}. */
    static Running serving(byte[] page) throws IOException {
        var folder = TestDatabase.folder("bench-nginx");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.resolve("files"));
        Files.write(folder.resolve("files/who-to-call"), page);
        var port = Ports.free();
        var root = org.breakwater.database.EmbeddedDatabase.startedByRoot();
        Files.writeString(
                folder.resolve("nginx.conf"),
                CONFIGURATION.formatted(root ? "user nobody nogroup;" : "", folder, port));
        var running = Running.start(
                List.of(
                        Tool.NGINX.find().toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString(),
                        "-p",
                        folder + "/"),
                Map.of(),
                port,
                Path.of("target", "bench", "nginx.log"));
        running.awaitPage("/who-to-call");
        return running;
    }
}
