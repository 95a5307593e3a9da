package org.breakwater.library.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void showsWhichWordsWentAndWhichCame() {
        var difference = TextDifference.between("Tell the officer within 2 days.", "Tell the officer within one day.");
        assertThat(difference.runs().stream()
                        .filter(run -> run.kind() != TextDifference.Kind.SAME)
                        .map(run -> run.kind() + " " + run.text()))
                .containsExactly("REMOVED 2", "ADDED one", "REMOVED days", "ADDED day");
        assertThat(TextDifference.between("same", "same").isNone()).isTrue();
    }

    /** Both texts can be reconstructed from the difference, whatever they are. */
    @Test
    void losesNothingOverAThousandRandomPairs() {
        var random = new Random(7);
        for (int pair = 0; pair < 1_000; pair++) {
            var before = text(random);
            var after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
            var difference = TextDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(difference.isNone()).isEqualTo(before.equals(after));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 40)
                .mapToObj(word -> word < 30 ? "word" + word : word < 35 ? ",\n" : "“é” " + word + ".")
                .collect(Collectors.joining(random.nextBoolean() ? " " : "  "));
    }

    private static String edited(String text, Random random) {
        var at = text.isEmpty() ? 0 : random.nextInt(text.length());
        var end = Math.min(text.length(), at + random.nextInt(12));
        return text.substring(0, at) + (random.nextBoolean() ? "new words " : "") + text.substring(end);
    }
}
