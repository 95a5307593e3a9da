package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The {@link EmptyService}, packaged as the program is: a jar beside its libraries, with a class cache. */
record Empty(Java java, Path folder) {

    /** The dependencies of {@code spring-boot-starter-webmvc}, and nothing else. */
    private static final Pattern LIBRARIES = Pattern.compile("(spring-boot-(\\d|autoconfigure|http-converter|jackson"
            + "|servlet|tomcat|web-server|webmvc)|spring-(core|beans|context-\\d|aop|expression|web-|webmvc)"
            + "|tomcat-embed|jackson|micrometer|logback|slf4j|jul-to|log4j|snakeyaml|jakarta\\.annotation"
            + "|commons-logging|jspecify).*\\.jar");

    /** Packages it with its response pages. */
    static Empty with(byte[] publicPage, byte[] deskPage) throws IOException {
        var folder = Path.of("target", "bench", "empty").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.resolve("lib"));
        Files.write(folder.resolve("public.html"), publicPage);
        Files.write(folder.resolve("desk.html"), deskPage);
        var empty = new Empty(new Java(folder.resolve("empty.jar")), folder);
        empty.packUp();
        var rehearsal = empty.java.rehearsal(empty.arguments(0));
        if (Files.exists(Java.house().cache())) {
            Java.run(rehearsal, folder);
        }
        return empty;
    }

    /** Other response pages from its next start. */
    void answerWith(byte[] publicPage, byte[] deskPage) throws IOException {
        Files.write(folder.resolve("public.html"), publicPage);
        Files.write(folder.resolve("desk.html"), deskPage);
    }

    Running start() throws IOException {
        var port = Ports.free();
        return Running.start(
                java.command(arguments(port)), Map.of(), port, Path.of("target", "bench", "empty-service.log"));
    }

    Running open() throws IOException {
        var running = start();
        running.awaitPage("/who-to-call");
        return running;
    }

    private String[] arguments(int port) {
        return new String[] {
            Integer.toString(port),
            folder.resolve("public.html").toString(),
            folder.resolve("desk.html").toString()
        };
    }

    private void packUp() throws IOException {
        var libraries = copyLibraries();
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, EmptyService.class.getName());
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        try (var jar = new JarOutputStream(Files.newOutputStream(java.jar()), manifest)) {
            for (var type : List.of(EmptyService.class, EmptyService.Answers.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
                    if (bytes == null) {
                        throw new IOException("There is no " + name);
                    }
                    bytes.transferTo(jar);
                }
            }
        }
    }

    private List<String> copyLibraries() throws IOException {
        try (var all = Files.list(Java.house().jar().resolveSibling("lib"))) {
            var names = all.map(file -> file.getFileName().toString())
                    .filter(name -> LIBRARIES.matcher(name).matches())
                    .sorted()
                    .toList();
            for (var name : names) {
                Files.copy(
                        Java.house().jar().resolveSibling("lib").resolve(name),
                        folder.resolve("lib").resolve(name));
            }
            return names.stream().map(name -> "lib/" + name).toList();
        }
    }
}
