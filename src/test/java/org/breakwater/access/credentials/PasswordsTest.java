package org.breakwater.access.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new PasswordHashing().passwordEncoder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passw0rd!Passw0rd!",
                "qwertyuiop12",
                "zxcvbnmasdfgh",
                "aaaaaaaaaaaa",
                "Liverpool1234",
                "Summer2026!!",
                "Southend2026!",
                "$afeguarding1",
                "correct horse battery staple",
                "maya.lindqvist1"
            })
    void refusesWhatAGuesserTriesFirst(String password) {
        assertThat(passwords.problemWith(password, "maya.lindqvist@example.org"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("harder to guess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"purple anchor kettle", "tide-lantern-oak", "k8#fP2!qLw9z", "teal sand harbour seven"})
    void acceptsThreeWordsThatDoNotBelongTogetherAndWhatAProgramMade(String password) {
        assertThat(passwords.problemWith(password, "maya.lindqvist@example.org"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void asksForTwelveCharacters(String password) {
        assertThat(passwords.problemWith(password, "maya.lindqvist@example.org"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("12 characters or more"));
    }
}
