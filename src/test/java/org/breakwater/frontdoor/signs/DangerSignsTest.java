package org.breakwater.frontdoor.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The baby isn’t breathing properly | not-breathing
            She can't breathe | not-breathing
            he has collapsed in the kitchen | not-awake
            His nose is BLEEDING and he needs an ambulance | badly-hurt
            she has taken all of my tablets | poisoned
            Dad's got a knife, he has a knife! | weapon
            He is hitting her with a belt | hurting-now
            they are hitting the little one now | hurting-now
            he says he will kill them all | threat-to-life
            I want to die | suicide
            the kids are home alone every night | alone
            The baby is upstairs alone | alone
            they are taking her out of the country | being-taken
            my daughter has gone missing | missing
            I am scared to go home | not-safe-tonight
            """)
    void findsWordsThatSayDanger(String words, String rule) {
        assertThat(DangerSigns.in(words)).extracting(DangerSigns.Sign::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The children are often hungry and wear no coats in winter.",
                "There is a lot of shouting at night. I am worried.",
                "He is not bleeding and she is not unconscious.",
                "Nobody was ever hurt. They never go home alone.",
                "He missed a lot of school. She is missing her father.",
                "The boy was in the garden. Alone is how he likes to play.",
                "She plays with a knitted doll",
            })
    void leavesWordsAloneThatDoNot(String words) {
        assertThat(DangerSigns.in(words)).isEmpty();
    }

    @Test
    void saysWhichWordsFiredAndWhatTheyMean() {
        var sign = DangerSigns.in("Please. He has a knife in his hand.").getFirst();
        assertThat(sign.says()).isEqualTo("There may be a weapon");
        assertThat(sign.words()).isEqualTo("has a knife");
    }

    /** "Of course" is an ignored idiom, and was missing from the quoted words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He hit my sister, of course, in the face      | He hit my sister, of course, in the
            She fell asleep drunk on top of the baby      | asleep drunk
            There is a bruise on the baby's cheek         | bruise on the baby's
            Mum is drunk on the sofa with the baby in her arms. | drunk on the sofa
            """)
    void quotesTheWordsWhole(String words, String quoted) {
        assertThat(DangerSigns.in(words)).extracting(DangerSigns.Sign::words).contains(quoted);
    }

    /** Passages that indicate danger but are far apart are separated. */
    @Test
    void partsWhatWasSaidApart() {
        assertThat(DangerSigns.in(
                        "My six year old has just told me what her uncle makes her do, and he lives with us."))
                .singleElement()
                .satisfies(sign -> assertThat(sign.words()).isEqualTo("told me … her … makes"));
    }

    /** Each of these words is also part of an idiom: "drunk on power", "touched by your kindness", "bridging a gap". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was strangled with a belt                 | strangling
            The boy is tied up in the garage              | shut-in-or-out
            My cousin is drowning in the canal            | not-breathing
            The girl was touched by her uncle             | sexual-abuse
            My friend is on the bridge, going to jump     | suicide
            """)
    void takesNoDangerForASaying(String words, String rule) {
        assertThat(DangerSigns.in(words)).extracting(DangerSigns.Sign::rule).contains(rule);
    }

    @Test
    void firesEachRuleOnce() {
        assertThat(DangerSigns.in("He has a knife. He has a gun. He has a knife."))
                .hasSize(1);
    }

    @Test
    void readsTwentyThousandCharactersInNoTime() {
        var long_ = "a b ~ baby kids taking on ".repeat(770);
        assertThat(DangerSigns.in(long_)).isNotNull();
    }
}
