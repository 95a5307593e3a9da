package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseKeyTest {

    @TempDir
    Path home = Path.of("");

    @Test
    void isMadeOnceAndReadByItsOwnerAlone() throws IOException {
        var made = HouseKey.keptIn(home);
        assertThat(HouseKey.keptIn(home)).isEqualTo(made);
        assertThat(Files.size(home.resolve("secret.key"))).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsPurposesApart() {
        var key = HouseKey.keptIn(home);
        assertThat(key.hmac("phrase", "a")).hasSize(32).isEqualTo(key.hmac("phrase", "a"));
        assertThat(key.hmac("phrase", "a")).isNotEqualTo(key.hmac("code", "a"));
        assertThat(key.hmac("phrase", "a")).isNotEqualTo(key.hmac("phrasea", ""));
    }

    @Test
    void differsFromHouseToHouse() {
        assertThat(HouseKey.keptIn(home.resolve("one")).hmac("phrase", "a"))
                .isNotEqualTo(HouseKey.keptIn(home.resolve("two")).hmac("phrase", "a"));
    }

    @Test
    void showsNothing() {
        assertThat(HouseKey.keptIn(home)).hasToString("HouseKey[…]");
        assertThat(new DatabaseAddress("jdbc:postgresql://h/d?password=p", "u", "p"))
                .hasToString("DatabaseAddress[…]");
    }

    @Test
    void refusesADamagedKey() throws IOException {
        Files.writeString(home.resolve("secret.key"), "short");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> HouseKey.keptIn(home))
                .withMessageContaining("is damaged");
    }
}
