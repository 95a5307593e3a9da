package org.breakwater.frontdoor.refer.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.addresses.AddressLoading;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses that the council has loaded are found by postcode, without scripts; nothing that was typed is lost. */
@HouseTest
class AddressFinderScreensTest {

    private static final String CHILD = "/refer/household/child/1";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    AddressLoading loading;

    @TempDir
    Path folder;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @AfterEach
    void noAddressesAgain() {
        database.asOwner().sql("delete from frontdoor.postcode_address").update();
        database.asOwner().sql("delete from frontdoor.postcode_ward").update();
    }

    private Professional petra() {
        return new Professional(house).proves(Professional.address("petra.quayside"));
    }

    private void load() throws IOException {
        var file = folder.resolve("addresses.csv");
        Files.writeString(file, """
                postcode,address
                ZZ9 9QZ,"9 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ"
                zz99qz,"11 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ"
                """);
        assertThat(loading.load(file).loaded()).isEqualTo(2);
    }

    @Test
    void theAddressesOfThePostcodeAreOfferedAndTheChosenOneIsKept() throws IOException {
        load();
        var petra = petra().open(CHILD);
        petra.press(CHILD, "name", "Rowan Tidewater", "school", "Gull Lane", "postcode", "zz9 9qz", "then", "find");
        assertThat(petra.status()).isEqualTo(200);
        assertThat(petra.page().select("select[name=chosen] option").eachText())
                .containsExactly(
                        "Select an address",
                        "9 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ",
                        "11 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ");
        assertThat(petra.page().select("#name").val()).isEqualTo("Rowan Tidewater");
        assertThat(petra.page().select("#school").val()).isEqualTo("Gull Lane");
        petra.fill(CHILD, "chosen", "11 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ");
        assertThat(petra.open(CHILD).page().select("#address").val())
                .isEqualTo("11 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ");
        assertThat(petra.page().select("#name").val()).isEqualTo("Rowan Tidewater");
    }

    @Test
    void theWardIsShownWhereTheCouncilHasToldUsAndNothingWhereItHasNot() throws IOException {
        load();
        database.asOwner()
                .sql("insert into frontdoor.postcode_ward (postcode, ward) values ('ZZ99QZ', 'Cockle Rise')")
                .update();
        var petra = petra().open(CHILD);
        petra.press(CHILD, "name", "Rowan Tidewater", "postcode", "zz9 9qz", "then", "find");
        assertThat(petra.says()).contains("Ward: Cockle Rise");
        petra.fill(CHILD, "chosen", "11 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ");
        assertThat(petra.open(CHILD).says()).contains("Ward: Cockle Rise");
        petra.press(CHILD, "name", "Rowan Tidewater", "address", "Over the shop, ZZ1 1ZZ");
        assertThat(petra.open(CHILD).says()).doesNotContain("Ward:");
    }

    @Test
    void theAddressOfAnAdultIsFoundInTheSameWay() throws IOException {
        load();
        var adult = "/refer/household/adult/1";
        var petra = petra().tellTheLeast("Rowan Tidewater").open(adult);
        petra.press(adult, "name", "Hazel", "relation", "mother", "postcode", "ZZ99QZ", "then", "find");
        petra.fill(adult, "chosen", "9 Cockle Rise, Saltmarsh Quay, ZZ9 9QZ");
        assertThat(petra.open(adult).page().select("#address").val()).contains("9 Cockle Rise");
    }

    @Test
    void whatIsNoPostcodeOrHasNoAddressesIsToldAndTheAddressIsTyped() throws IOException {
        load();
        var petra = petra().open(CHILD);
        petra.press(CHILD, "name", "Rowan", "address", "Over the shop", "postcode", "the quay", "then", "find");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Enter a full postcode, like SS1 1AA");
        assertThat(petra.page().select("#address").text()).isEqualTo("Over the shop");
        petra.fill(CHILD, "postcode", "ZZ1 1ZZ", "then", "find");
        assertThat(petra.says()).contains("We have no addresses for this postcode. Type the address instead");
        petra.fill(CHILD);
        assertThat(petra.open(CHILD).page().select("#address").text()).isEqualTo("Over the shop");
    }

    @Test
    void enterInAnotherBoxSavesThePageAlthoughTheButtonToFindStandsFirst() throws IOException {
        load();
        var petra = petra().open(CHILD);
        petra.press(CHILD, "name", "Rowan Tidewater", "postcode", "", "then", "find");
        assertThat(petra.at()).isEqualTo("/refer/household/adult/1");
    }

    @Test
    void withoutLoadedAddressesNobodyIsAskedForAPostcode() {
        assertThat(petra().open(CHILD).page().select("#postcode")).isEmpty();
    }

    @Test
    void afterTheIdleHourTheChildThatWasTypedStaysWhereItWas() throws IOException {
        load();
        var petra = petra().open(CHILD);
        clock.advance(Duration.ofMinutes(61));
        petra.press(CHILD, "name", "Rowan Tidewater", "sex", "M", "postcode", "zz9 9qz", "then", "find");
        assertThat(petra.says())
                .contains("We cannot look up addresses until you confirm yours again. Type the address")
                .doesNotContain("Cockle Rise");
        assertThat(petra.page().select("#name").val()).isEqualTo("Rowan Tidewater");
        assertThat(petra.page().select("[name=sex][checked]").val()).isEqualTo("M");
    }
}
