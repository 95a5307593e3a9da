package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.breakwater.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunSettingsTest {

    @Test
    void isADemonstrationOnThisMachineUnlessTold() {
        var settings = RunSettings.from(Map.of());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.home().toString()).endsWith("breakwater");
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void takesWhatTheEnvironmentSays() {
        var settings = RunSettings.from(Map.of(
                "BREAKWATER_PORT", "9090",
                "BREAKWATER_MODE", "live",
                "BREAKWATER_ADDRESS", "0.0.0.0",
                "BREAKWATER_HOME", "/srv/house",
                "BREAKWATER_DB_URL", "jdbc:postgresql://a/b?password=secret",
                "BREAKWATER_DB_OWNER_URL", "jdbc:postgresql://a/b?password=secret"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.home()).isEqualTo(Path.of("/srv/house"));
        assertThat(settings.database()).isPresent();
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "BREAKWATER_PORT, 0",
        "BREAKWATER_PORT, 65536",
        "BREAKWATER_PORT, http",
        "BREAKWATER_PORT, 99999999999",
        "BREAKWATER_MODE, production",
        "BREAKWATER_ADDRESS, 0.0.0.0",
        "BREAKWATER_DB_URL, jdbc:postgresql://a/b",
    })
    void refusesAValueThatMakesNoSenseAndNamesIt(String name, String value) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RunSettings.from(Map.of(name, value)))
                .withMessageContaining(name);
    }
}
