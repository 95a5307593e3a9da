package org.breakwater.access.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    @Test
    void aPasswordCostsWhoGuessesNineteenMegabytesAndTwoPasses() {
        assertThat(new PasswordHashing().passwordEncoder().encode("three words together"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
