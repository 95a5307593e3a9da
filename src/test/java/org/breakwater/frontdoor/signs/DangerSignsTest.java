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
