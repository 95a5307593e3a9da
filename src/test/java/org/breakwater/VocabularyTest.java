package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The field has words for what it does, and we use them. What readers from the field marked as odd is listed with the
 * right words in {@code src/test/resources/org/breakwater/vocabulary}, and appears on no screen, in no mail and in no
 * document.
 */
class VocabularyTest {

    private static final Path LISTS = Path.of("src/test/resources/org/breakwater/vocabulary");
    private static final List<String> WHERE =
            List.of("src/main/java", "src/main/resources/org/breakwater", "partnerships", "README.md");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("(?s)\\s*(select|insert|update|delete|with|create|lock)\\s.*");

    private record Odd(String words, String better, Pattern pattern) {

        static Odd of(String line) {
            var parts = line.split("\\|", 2);
            var words = parts[0].strip();
            var flags = words.equals(words.toLowerCase(Locale.UK)) ? Pattern.CASE_INSENSITIVE : 0;
            return new Odd(
                    words,
                    parts[1].strip(),
                    Pattern.compile(
                            "(?<![\\w-])" + Pattern.quote(words).replace(" ", "\\E\\s+\\Q") + "(?![\\w-])", flags));
        }
    }

    @Test
    void nothingReadsAsIfTranslated() throws IOException {
        var odd = odd();
        var said = texts().flatMap(file -> odd.stream()
                        .filter(o -> o.pattern().matcher(wordsOf(file)).find())
                        .map(o -> file + ": not '" + o.words() + "' but '" + o.better() + "'"))
                .sorted()
                .toList();
        assertThat(said).isEmpty();
    }

    private static List<Odd> odd() throws IOException {
        try (var lists = Files.list(LISTS)) {
            return lists.sorted()
                    .flatMap(list -> text(list).lines())
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Odd::of)
                    .toList();
        }
    }

    private static Stream<Path> texts() {
        return WHERE.stream()
                .map(Path::of)
                .flatMap(VocabularyTest::under)
                .filter(Files::isRegularFile)
                .filter(file -> {
                    var name = file.toString();
                    return Stream.of(".java", ".jte", ".md", ".yaml", ".html").anyMatch(name::endsWith);
                });
    }

    private static Stream<Path> under(Path place) {
        try {
            return Files.walk(place);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Of code only what it says: strings, and blocks of text that are no SQL. */
    private static String wordsOf(Path file) {
        var text = text(file);
        if (!file.toString().endsWith(".java")) {
            return text;
        }
        var words = new StringBuilder();
        TEXT_BLOCK
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(block -> !SQL.matcher(block).matches())
                .forEach(block -> words.append(block).append('\n'));
        STRING.matcher(TEXT_BLOCK.matcher(text).replaceAll(""))
                .results()
                .forEach(found -> words.append(found.group(1)).append('\n'));
        return words.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
