package org.breakwater.frontdoor.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each concept is tested with its own examples, and all of them with the sentences of the training set. */
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

    /** "No" to the danger question turns a mark or a blow into a call today, and nothing that cannot wait. */
    @Test
    void aMarkOrABlowIsCalledAboutTodayAndNoDangerIs() {
        assertThat(Corpus.PLAIN.calledToday()).satisfies(count -> {
            assertThat(count.of()).isGreaterThanOrEqualTo(15);
            assertThat(count.stopped()).isEqualTo(count.of());
        });
        assertThat(Corpus.PLAIN.softened().stopped()).isZero();
        assertThat(Corpus.BUILDING.softened().rate()).isLessThan(0.002);
    }

    /** In the former list any words could come between those of a phrase: here it is "the little". */
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

    /** A harmless, old or made-up clause must not cancel the signs of the clause beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody is hurt. He has a knife.                                | weapon
            Nobody is hurt, he has a knife                                 | weapon
            We did first aid. She is not breathing.                        | not-breathing
            His dad used to live here. He has a gun.                       | weapon
            Born in 2019. Her dad strangled her.                           | strangling
            The nurse saw her on Monday. She says her stepdad raped her.   | sexual-abuse
            We did a play about pirates. He is hitting her with a belt     | hurting-now
            She is fine. She took a whole box of paracetamol.              | poisoned
            He strangled her last month                                    | strangling
            When I was little we had a dog, and now my dad strangled mum   | strangling
            Last year he was nice. My brother has a machete                | weapon
            """)
    void whatReassuresReachesNoFurtherThanWhatItIsSaidOf(String words, String concept) {
        assertThat(found(words)).contains(concept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He strangled her years ago, she is 40 now",
                "When I was a child my dad strangled my mum",
                "He stabbed the pirate in a pretend fight",
                "She fell off her bike last summer and broke her arm, it has healed well",
            })
    void whatIsLongPastOrMadeUpInTheSameBreathIsNoSign(String words) {
        assertThat(found(words)).isEmpty();
    }

    /** What makes the other signs of a concept harmless must not hide "raped" and "cannot breathe". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mum is unconscious and I have no phone                         | not-awake
            She was unconscious and they were filming her                  | not-awake
            She swallowed a balloon and she can't breathe                  | not-breathing
            They laugh and she can't breathe                               | not-breathing
            The photographer raped her                                     | sexual-abuse
            She was raped and is waiting for counselling                   | sexual-abuse
            My dentist touched my private parts                            | sexual-abuse
            He strangled her because she was cold                          | strangling
            He strangled her outside the council offices                   | strangling
            A chef has stabbed my brother                                  | weapon
            He stabbed her with the cake knife, he was in the army         | weapon
            He tied a rope round her neck                                  | strangling
            I want to die and I do not care                                | suicide
            """)
    void whatMakesAConceptHarmlessDoesNotSilenceWhatIsEnough(String words, String concept) {
        assertThat(found(words)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who should I tell? My daughter was raped at school.            | sexual-abuse
            Could I ask for advice about school? He has a knife            | weapon
            """)
    void aQuestionDoesNotTakeBackWhatADenialNeverCancels(String words, String concept) {
        assertThat(found(words)).contains(concept);
    }

    /** With one word of each list that subtracts points: what would kill or scar is detected all the same. */
    @TestFactory
    Stream<DynamicTest> noCalmWordsLowerWhatADenialNeverCancels() {
        var calm = ListLines.of("weights.txt").stream()
                .filter(line -> line.contains(" takes "))
                .map(line -> line.split(" = ", 2)[1].split(",", 2)[0])
                .collect(Collectors.joining(" "));
        assertThat(calm.split(" ")).hasSizeGreaterThan(20);
        return concepts.all().stream()
                .filter(concept -> !concept.denialCancels())
                .map(concept -> DynamicTest.dynamicTest(
                        concept.id(),
                        () -> assertThat(concept.danger())
                                .allSatisfy(example -> assertThat(found(calm + ". " + example + ". " + calm))
                                        .contains(concept.id()))));
    }

    /** A practitioner can read the lists aloud: each has a theme, and none is just a collection of frequent words. */
    @Test
    void everyWeightIsAListWithAThemeOfItsOwn() {
        var lines = ListLines.of("weights.txt");
        assertThat(lines)
                .map(line -> line.split(" ", 2)[0])
                .doesNotHaveDuplicates()
                .doesNotContain("EACH");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",")).hasSizeGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he is scared of his teacher            | not-safe-tonight
            """)
    void aFewWordsWithAHintAreDangerInAWorryOnly(String words, String concept) {
        assertThat(found(words)).contains(concept);
        assertThat(concepts.inDetail(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upstairs in her room",
                "Mum, her boyfriend and two younger brothers",
                "Her stepdad, two brothers and a lodger",
                "A baby and a toddler, next door on the left",
                "Girl, 13, in year 9 at the college",
                "With her father this weekend",
                "The man from downstairs",
            })
    void whoLivesInAHomeAndWhereItIsAddUpToNothing(String words) {
        assertThat(concepts.inDetail(words)).isEmpty();
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

    /** A report of maximum length, of words that begin most phrases and complete none of them. */
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
