package org.breakwater.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The cost of the framework alone: a service that responds with given bytes and does nothing else. It is no
 * {@code @SpringBootApplication}, and its controller has a profile of its own, so that the program's tests, which scan
 * the same class path, do not find it.
 */
@EnableAutoConfiguration
@Import(EmptyService.Answers.class)
public class EmptyService {

    /**
     * The same server settings as ours, so that only our code makes the difference.
     *
     * @param arguments port, file with the public page, file with the desk's page; port 0 for a training run, which
     *     fetches a page and ends
     */
    public static void main(String[] arguments) throws IOException {
        var service = new SpringApplication(EmptyService.class);
        service.setAdditionalProfiles("empty-service");
        service.setDefaultProperties(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                arguments[0],
                "server.tomcat.threads.max",
                50,
                "server.tomcat.threads.min-spare",
                10,
                "spring.main.banner-mode",
                "off",
                "spring.main.log-startup-info",
                false,
                "logging.level.root",
                "warn",
                "empty.public",
                arguments[1],
                "empty.desk",
                arguments[2]));
        var running = service.run();
        if (arguments[0].equals("0")) {
            fetchPage(java.util.Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer())
                    .getPort());
            System.exit(0);
        }
    }

    private static void fetchPage(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET /who-to-call HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
    }

    @RestController
    @Profile("empty-service")
    static class Answers {

        private final byte[] publicPage;
        private final byte[] deskPage;

        Answers(@Value("${empty.public}") Path publicPage, @Value("${empty.desk}") Path deskPage) throws IOException {
            this.publicPage = Files.readAllBytes(publicPage);
            this.deskPage = Files.readAllBytes(deskPage);
        }

        @GetMapping(path = "/who-to-call", produces = "text/html;charset=utf-8")
        byte[] publicPage() {
            return publicPage;
        }

        @GetMapping(path = "/desk", produces = "text/html;charset=utf-8")
        byte[] deskPage() {
            return deskPage;
        }
    }
}
