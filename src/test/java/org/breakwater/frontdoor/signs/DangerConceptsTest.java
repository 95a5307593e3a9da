package org.breakwater.frontdoor.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each concept is tested with its own examples, and all of them with the sentences of the building part. */
class DangerConceptsTest {

    static final List<String> FORMER_PHRASES = ListLines.of("former-phrases.txt");

    private final DangerConcepts concepts = DangerConcepts.ours();

    @TestFactory
    Stream<DynamicTest> findsItsOwnExamplesOfDangerAndLeavesItsHarmlessOnesAlone() {
        return concepts.all().stream()
                .map(concept -> DynamicTest.dynamicTest(concept.id(), () -> {
                    assertThat(concept.danger()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(concept.danger())
                            .allSatisfy(example -> assertThat(found(example)).contains(concept.id()));
                    assertThat(concept.harmless())
                            .allSatisfy(example -> assertThat(found(example)).doesNotContain(concept.id()));
                }));
    }

    @Test
    void stopsAtDangerInTheSentencesItWasBuiltWithAndSeldomElsewhere() {
        assertThat(Corpus.BUILDING.recall().rate()).isGreaterThanOrEqualTo(0.94);
        assertThat(Corpus.BUILDING.needless().rate()).isLessThanOrEqualTo(0.10);
    }

    @Test
    void stopsAtWhatIsPlainlyDangerousAndNotAtWhatIsPlainlyCalm() {
        assertThat(Corpus.PLAIN.recall().rate()).isGreaterThanOrEqualTo(0.98);
        assertThat(Corpus.PLAIN.needless().rate()).isLessThanOrEqualTo(0.06);
    }

    /** What stood between the words of a phrase was anything: here it is "the little". */
    @ParameterizedTest
    @FieldSource("FORMER_PHRASES")
    void findsEveryPhraseOfTheFormerList(String words) {
        assertThat(found(words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He stabbed his brother in the kitchen and the boy is not moving",
                "Her dad strangled her tonight",
                "My uncle raped me last night and he is in the house",
                "She took a whole box of paracetamol an hour ago",
                "Is she safe? No. He has a knife.",
                "my stepdad comes into my room at night and touches me",
            })
    void findsWhatTheFormerListPassedOver(String words) {
        assertThat(found(words)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is not bleeding                           |
            She is not at home but she is bleeding        | badly-hurt
            She is not at home. She is bleeding           | badly-hurt
            She never eats, she is bleeding               | badly-hurt
            He does not hit her                           |
            """)
    void aDenialReachesOnlyInsideItsOwnClause(String words, @Nullable String concept) {
        if (concept == null) {
            assertThat(found(words)).doesNotContain("badly-hurt", "hurting-now");
        } else {
            assertThat(found(words)).contains(concept);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He has not got a knife                        | weapon
            He did not strangle her                       | strangling
            She has not taken an overdose                 | poisoned
            He says he will never kill her                | threat-to-life
            I do not want to kill myself                  | suicide
            He is not moving                              | not-awake
            He never raped me                             | sexual-abuse
            """)
    void aDenialNeverCancelsWhatWouldKillOrScar(String words, String concept) {
        assertThat(found(words)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he strangeld her                              | strangling
            She is unconcious                             | not-awake
            he has a machette                             | weapon
            he stabed my brother                          | weapon
            she took an overdosse                         | poisoned
            """)
    void readsSlipsInLongWords(String words, String concept) {
        assertThat(found(words)).contains(concept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We had a nice hat", "The lunch was nice", "He is kind to the kitten", "I cam home late"})
    void makesNoSlipOfAShortWordOrOfAnotherWord(String words) {
        assertThat(found(words)).isEmpty();
    }

    /** A report of the largest length, of words that begin most of what is looked for and end none of it. */
    @Test
    void readsTheLongestReportInAMoment() {
        for (var hostile :
                List.of("baby left no not he will take ", "a b ~ baby kids taking on ", "not ", "is she so ")) {
            var words = hostile.repeat(20_000 / hostile.length());
            concepts.in(words);
            var start = System.nanoTime();
            concepts.in(words);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private List<String> found(String words) {
        return concepts.in(words).stream().map(DangerConcepts.Found::concept).toList();
    }
}
