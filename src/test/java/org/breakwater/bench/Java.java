package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program of ours is started: its jar beside its libraries, with the options and, if there is one, the class
 * cache that {@code ./breakwater run} uses too.
 */
record Java(Path jar) {

    private static final List<String> OPTIONS =
            List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");

    static Java house() {
        var jar = Path.of(System.getProperty("breakwater.app", "target/app/breakwater.jar"))
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new CannotMeasure("needs the packaged program " + jar + "; ./breakwater bench builds it");
        }
        return new Java(jar);
    }

    Path cache() {
        return Path.of(jar.toString().replaceFirst("\\.jar$", ".aot"));
    }

    List<String> command(String... arguments) {
        var command = start();
        if (Files.exists(cache())) {
            command.addAll(List.of("-XX:AOTCache=" + cache(), "-Xlog:aot*=off"));
        }
        return with(command, arguments);
    }

    /** A training run for the cache, as after a build. */
    List<String> rehearsal(String... arguments) {
        var command = start();
        command.add("-XX:AOTCacheOutput=" + cache());
        return with(command, arguments);
    }

    private static List<String> start() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        return command;
    }

    private List<String> with(List<String> command, String... arguments) {
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command of the program to its end. */
    static void run(List<String> command, Path home) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("BREAKWATER_"));
        builder.environment().put("BREAKWATER_HOME", home.toString());
        var said = Tool.said(builder);
        if (!said.isGood()) {
            throw new CannotMeasure("A command failed: " + said.text().strip());
        }
    }
}
