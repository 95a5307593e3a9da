package org.breakwater.casework.informationrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency is asked about someone, on a lawful basis, with the minimum that it must know. */
@HouseTest
class InformationRequestFormTest {

    private static final Map<UUID, String> THOSE = Map.of(
            UUID.fromString("3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d"),
            "Pip Saltmarsh",
            new UUID(0, 7),
            "Wren, the neighbour");

    private static final InformationRequestForm GOOD = Filled.with(
            Filled.empty(InformationRequestForm.class),
            "agencies=police"
                    + "&people=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&why=To screen it"
                    + "&basis=significant-harm&agreed=AGREED&facts=Marks were seen");

    @Autowired
    Agencies agencies;

    @Test
    void aRequestToThePoliceIsTaken() {
        assertThat(GOOD.check(agencies, THOSE, LocalDate.of(2026, 9, 1), words -> words.contains("the neighbour"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agencies= | agencies | Select at least one agency
            people= | people | Select who the request is about
            people=00000000-0000-0000-0000-000000000007 | people | The details of one of these people identify who \
            reported the concern. Leave that person out
            why=  | why | Enter why you need the information
            basis= | basis | Select a lawful basis
            agreed= | agreed | Select whether the family has consented
            agreed=NOT_ASKED | agreedWords | Enter the reason for checking without consent
            facts=  | facts | Enter the information to share with the agency
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed)
                        .check(agencies, THOSE, LocalDate.of(2026, 9, 1), words -> words.contains("the neighbour")),
                field,
                message);
    }
}
