package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The council's addresses are loaded from a file, and each invalid line is reported. */
@HouseTest
class AddressesCommandTest {

    @Autowired
    AddressesCommand addresses;

    @Autowired
    TestDatabase database;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CommandTerminal terminal = new CommandTerminal(printer(), printer());

    private PrintStream printer() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    @AfterEach
    void noAddressesAgain() {
        database.asOwner().sql("delete from frontdoor.postcode_address").update();
        database.asOwner().sql("delete from frontdoor.postcode_ward").update();
    }

    private int load(String file) throws IOException {
        said.reset();
        var path = folder.resolve("addresses.csv");
        Files.writeString(path, file);
        return addresses.run(List.of(path.toString()), terminal);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String kept() {
        return database.asOwner()
                .sql("select string_agg(postcode || ' ' || address, '; ' order by place) from "
                        + "frontdoor.postcode_address")
                .query(String.class)
                .single();
    }

    @Test
    void loadsTheGoodLinesAndTellsEachOfTheOthers() throws IOException {
        var result = load("""
                UPRN,Address,Postcode
                1,"1 Quay Street,  Southend",SS1 1AA
                2,,SS1 1AA
                3,3 Quay Street,nowhere
                4,4 Quay Street
                5,5 Quay Street,ss11ab
                """);
        assertThat(result).isOne();
        assertThat(said())
                .contains(
                        "Line 3: the address must have 1 to 300 letters",
                        "Line 4: this is not a full postcode",
                        "Line 5: it does not have as many columns as the first line",
                        "2 addresses loaded in place of those before, 3 lines refused.");
        assertThat(kept()).isEqualTo("SS11AA 1 Quay Street, Southend; SS11AB 5 Quay Street");
    }

    @Test
    void aColumnOfWardsSaysInWhichWardAPostcodeIs() throws IOException {
        assertThat(load("""
                        address,postcode,ward
                        1 Quay Street,SS1 1AA,  St   Luke’s
                        2 Quay Street,SS1 1AA,Milton
                        3 Quay Street,SS1 1AB,
                        4 Quay Street,SS1 1AC,%s
                        5 Quay Street,SS1 1AD,Shirley (East)
                        6 Quay Street,SS1 1AE,Ward 7
                        7 Quay Street,SS1 1AF,<Milton>
                        8 Quay Street,SS1 1AG,M
                        """.formatted("x".repeat(61)))).isOne();
        assertThat(said())
                .contains(
                        "Line 5: the ward must have 2 to 60 letters, digits, spaces or ’ ' & . , - ( ) /, and begin"
                                + " with a letter or digit",
                        "Line 8: the ward",
                        "Line 9: the ward",
                        "5 addresses loaded");
        assertThat(wards()).isEqualTo("SS11AA St Luke’s; SS11AD Shirley (East); SS11AE Ward 7");
        assertThat(load("address,postcode\n1 Quay Street,SS1 1AA\n")).isZero();
        assertThat(wards()).as("a file without wards has none").isEmpty();
    }

    private String wards() {
        return database.asOwner().sql("""
                        select coalesce(string_agg(postcode || ' ' || ward, '; ' order by postcode), '')
                        from frontdoor.postcode_ward""").query(String.class).single();
    }

    @Test
    void aLaterFileTakesTheirPlaceAndOneWithoutAnyChangesNothing() throws IOException {
        assertThat(load("address,postcode\n1 Quay Street,SS1 1AA\n")).isZero();
        assertThat(load("address,postcode\n2 Quay Street,SS1 1AA\n")).isZero();
        assertThat(kept()).isEqualTo("SS11AA 2 Quay Street");
        assertThat(load("street,code\n3 Quay Street,SS1 1AA\n")).isOne();
        assertThat(said()).contains("Line 1: name the columns address and postcode", "have stayed");
        assertThat(kept()).isEqualTo("SS11AA 2 Quay Street");
    }

    @Test
    void aFileThatIsNotThereAndNoFileAreTold() {
        assertThat(addresses.run(List.of(folder.resolve("none.csv").toString()), terminal))
                .isOne();
        assertThat(said()).contains("The file cannot be read");
        assertThat(addresses.run(List.of(), terminal)).isEqualTo(2);
    }
}
