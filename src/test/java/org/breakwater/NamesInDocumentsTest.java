package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a guide names exists: each type, each file and each package. */
class NamesInDocumentsTest {

    private static final Path PROGRAM = Path.of("src/main/java/org/breakwater");
    private static final List<Path> ROOTS = List.of(Path.of(""), PROGRAM);
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w./-])[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");
    private static final Pattern PATH = Pattern.compile("[\\w-]+(?:/[\\w.-]+)+/?");
    private static final Pattern LINK = Pattern.compile("]\\(((?:[\\w-]+|\\.\\.)(?:/[\\w.-]+)*(?:\\.\\w+)?/?)[)#]");
    private static final Pattern OURS = Pattern.compile("(?:import|package) (org\\.breakwater[\\w.]*\\w)");
    private static final Pattern KNOWN = Pattern.compile("(?:class|record|enum|interface|import [\\w.]+\\.) ?(\\w+)");

    /** A reference in a document. */
    private record Said(Path document, String what) {}

    @Test
    void everyTypeThatADocumentNamesIsThere() {
        var known = Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> files(Path.of(root)))
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> KNOWN.matcher(text(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(said(TYPE))
                .isNotEmpty()
                .filteredOn(said -> !known.contains(said.what()))
                .isEmpty();
    }

    @Test
    void everyFileThatADocumentNamesIsThere() {
        var beginnings = ROOTS.stream()
                .flatMap(root -> list(root).map(file -> file.getFileName().toString()))
                .collect(Collectors.toSet());
        assertThat(said(PATH))
                .isNotEmpty()
                .filteredOn(said -> beginnings.contains(said.what().split("/")[0]))
                .filteredOn(said -> ROOTS.stream().noneMatch(root -> Files.exists(root.resolve(said.what()))))
                .isEmpty();
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() {
        var links = documents()
                .flatMap(document ->
                        LINK.matcher(text(document)).results().map(found -> new Said(document, found.group(1))));
        assertThat(links)
                .isNotEmpty()
                .filteredOn(said -> !Files.exists(said.document().resolveSibling(said.what())))
                .isEmpty();
    }

    @Test
    void everyPackageOfAnExampleIsThere() {
        var packages = documents()
                .flatMap(document ->
                        OURS.matcher(text(document)).results().map(found -> new Said(document, found.group(1))));
        Predicate<String> exists = name -> Stream.of("src/main/java/", "src/test/java/")
                .map(root -> root + name.replace('.', '/'))
                .anyMatch(path -> Files.exists(Path.of(path)) || Files.exists(Path.of(path + ".java")));
        assertThat(packages)
                .isNotEmpty()
                .filteredOn(said -> !exists.test(said.what()))
                .isEmpty();
    }

    private static List<Said> said(Pattern what) {
        return documents()
                .flatMap(document -> CODE.matcher(prose(document))
                        .results()
                        .map(code -> code.group(1))
                        .filter(code -> what != PATH || PATH.matcher(code).matches())
                        .flatMap(code -> what.matcher(code).results().map(found -> new Said(document, found.group()))))
                .toList();
    }

    /** Without the examples, and without the "worse" column of the table of names. */
    private static String prose(Path document) {
        var words = FENCED.matcher(text(document)).replaceAll("");
        return words.lines()
                .map(line -> document.endsWith("STYLE.md") && line.startsWith("|") ? line.split("\\|")[1] : line)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> documents() {
        var atTheTop = Stream.of("README.md", "CONTRIBUTING.md", "STYLE.md", "docs/glossary.md")
                .map(Path::of);
        return Stream.concat(atTheTop, list(Path.of("docs/guides")));
    }

    private static Stream<Path> list(Path folder) {
        try (var all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
