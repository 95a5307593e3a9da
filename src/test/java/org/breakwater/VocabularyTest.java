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
 * The field has words for what it does, and we use them. Words that readers from the field marked as odd are listed
 * with the right words in {@code src/test/resources/org/breakwater/vocabulary}, and appear on no screen, in no mail and
 * in no document.
 */
class VocabularyTest {

    private static final Path LISTS = Path.of("src/test/resources/org/breakwater/vocabulary");
    private static final List<String> WHERE =
            List.of("src/main/java", "src/main/resources/org/breakwater", "partnerships", "README.md");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("(?s)\\s*(select|insert|update|delete|with|create|lock)\\s.*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Words that are listed in lower case are odd in any case. */
    private record Odd(String words, String better) {

        static Odd of(String line) {
            var parts = line.split("\\|", 2);
            return new Odd(parts[0].strip(), parts[1].strip());
        }

        boolean isIn(String text, String inLowerCase) {
            var said = words.equals(words.toLowerCase(Locale.UK)) ? inLowerCase : text;
            for (int at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
                if (!isOfAWord(said, at - 1) && !isOfAWord(said, at + words.length())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOfAWord(String text, int at) {
            return at >= 0
                    && at < text.length()
                    && (text.charAt(at) == '-' || Character.isLetterOrDigit(text.charAt(at)));
        }
    }

    @Test
    void nothingReadsAsIfTranslated() throws IOException {
        var odd = odd();
        var said = texts().flatMap(file -> {
                    var words = SPACES.matcher(wordsOf(file)).replaceAll(" ");
                    var inLowerCase = words.toLowerCase(Locale.UK);
                    return odd.stream()
                            .filter(o -> o.isIn(words, inLowerCase))
                            .map(o -> file + ": not '" + o.words() + "' but '" + o.better() + "'");
                })
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

    /** Of code only its text: strings, and text blocks that are not SQL. */
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
