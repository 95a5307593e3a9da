package org.breakwater.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashingTest {

    @Test
    void aPasswordCostsWhoGuessesNineteenMegabytesAndTwoPasses() {
        assertThat(new Hashing().passwordEncoder().encode("three words together"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
