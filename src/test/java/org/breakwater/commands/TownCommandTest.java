package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ./breakwater town} as it is typed. */
@HouseTest
class TownCommandTest {

    @Autowired
    TownCommand command;

    @Autowired
    TestDatabase database;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    @AfterEach
    void emptyHouse() {
        database.asOwner().sql("truncate access.record cascade").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size medium",
                "--size",
                "--size small --contacts 5000",
                "--size large --contacts 12",
                "--size large --contacts many",
                "--size large --seed -1",
                "--colour red"
            })
    void saysWhatToTypeWhenItDoesNotUnderstand(String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(words()).startsWith("Usage: town --size small|large");
    }

    @Tag("long")
    @Test
    void settlesATownOnceAndSaysHowManyContactsItHas() {
        assertThat(run("--size", "small", "--seed", "5")).isZero();
        assertThat(words()).startsWith("Saltmarsh Quay is ready: 120 contacts, 26 of them open");
        assertThat(run()).isEqualTo(1);
        assertThat(words()).contains("This database holds contacts already.");
    }

    private int run(String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return command.run(List.of(arguments), new CommandTerminal(out, out));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
