package org.breakwater.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.database.EmbeddedDatabase;

/**
 * A load tool or reference server of the distribution.
 *
 * @param name of the program
 * @param install packages that may be installed, because they start nothing
 * @param unpack packages that would start a server if they were installed: their files are unpacked instead
 */
public record Tool(String name, List<String> install, List<String> unpack) {

    static final Tool WRK = new Tool("wrk", List.of("wrk"), List.of());
    public static final Tool NGINX = new Tool("nginx", List.of("libpcre2-8-0"), List.of("nginx", "nginx-common"));
    static final Tool PGBENCH = new Tool("pgbench", List.of("libpq5"), List.of("postgresql-17"));

    /** Its path; root may install it from the distribution's packages, others are told what to install. */
    public Path find() throws IOException {
        var there = look();
        if (there.isPresent()) {
            return there.get();
        }
        if (EmbeddedDatabase.startedByRoot()) {
            System.err.println("bench: getting " + name + " from the distribution's packages");
            get();
        }
        return look().orElseThrow(() -> new CannotMeasure("needs the program %s: install the package %s"
                .formatted(name, (unpack.isEmpty() ? install : unpack).getFirst())));
    }

    private Optional<Path> look() throws IOException {
        var places = Stream.concat(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(Path::of),
                Stream.of(Path.of("/usr/sbin"), folder().resolve("usr/sbin")));
        var found = Stream.of(
                        servers(Path.of("/usr/lib/postgresql")),
                        places,
                        servers(folder().resolve("usr/lib/postgresql")))
                .flatMap(all -> all)
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable);
        return found.findFirst();
    }

    /** Debian has one folder for each version of PostgreSQL; the newest one works with every server. */
    private static Stream<Path> servers(Path all) throws IOException {
        if (!Files.isDirectory(all)) {
            return Stream.of();
        }
        try (var versions = Files.list(all)) {
            return versions.sorted((a, b) -> b.compareTo(a)).map(version -> version.resolve("bin")).toList().stream();
        }
    }

    private void get() throws IOException {
        run(Path.of("."), List.of("apt-get", "update"));
        for (var part : install) {
            run(Path.of("."), List.of("apt-get", "install", "-y", "--no-install-recommends", part));
        }
        for (var part : unpack) {
            var place = Files.createDirectories(folder().resolve("packages"));
            run(place, List.of("apt-get", "download", part));
            try (var packages = Files.list(place)) {
                for (var one : packages.toList()) {
                    run(place, List.of("dpkg", "-x", one.toString(), folder().toString()));
                    Files.delete(one);
                }
            }
        }
    }

    private static Path folder() {
        return Path.of("target", "bench", "tools").toAbsolutePath();
    }

    private static void run(Path place, List<String> command) throws IOException {
        var said = said(new ProcessBuilder(command).directory(place.toFile()));
        if (!said.isGood()) {
            System.err.println("bench: " + String.join(" ", command) + " failed: "
                    + said.text().strip());
        }
    }

    /** A program's output, and its exit code. */
    record Said(int exit, String text) {
        boolean isGood() {
            return exit == 0;
        }
    }

    static Said said(ProcessBuilder builder) throws IOException {
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
