package org.breakwater.frontdoor.receivedreports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of a contact is derived from the sender's own words, by the census's codes. */
class ContactSourceCodesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'Class teacher, Gull Lane Primary', 2A",
        "'Designated lead, Estuary Academy', 2A",
        "'Head, Beacon Hard', 2A",
        "'DSL, Gull Lane', 2A",
        "'Designated safeguarding lead, Pier Football Club', 8",
        "'Manager, Little Crabs Nursery', 8",
        "'Head, Beacon Hard', 2A",
        "'Teacher, Shore Nursery School', 2A",
        "'Education welfare officer', 2B",
        "'Dr Fennel, Limpet Surgery', 3A",
        "'GP', 3A",
        "'Health visitor', 3B",
        "'School nurse', 3C",
        "'Midwife, community team', 3D",
        "'Dentist, Shore dental surgery', 3D",
        "'Sister, A&E', 3E",
        "'Staff nurse, children’s ward', 3F",
        "'CAMHS', 3F",
        "'Officer, Shore Housing Association', 4",
        "'Adult social care', 5A",
        "'Library assistant', 5B",
        "'Family hub', 5D",
        "'PC 4021, Essex Police', 6",
        "'Probation practitioner', 7",
        "'Coach, rowing club', 8",
        "'Volunteer', 8",
        "'', 10",
        "'Something else', 10",
    })
    void aProfessionalIsPlacedByRoleAndAgency(String agency, String code) {
        assertThat(ContactSourceCodes.of("PROFESSIONAL", false, "", agency)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Grandmother, 1A",
        "his dad, 1A",
        "Neighbour, 1B",
        "her friend’s mother, 1B",
        "a passer-by, 1D",
        "'', 10",
    })
    void anybodyElseByWhoTheyAreToTheChild(String relation, String code) {
        assertThat(ContactSourceCodes.of("ADULT", false, relation, "")).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"A child or young person, 1C", "'', 1C", "a friend, 1B"})
    void aChildSpeaksOfThemselvesUnlessTheySayOtherwise(String relation, String code) {
        assertThat(ContactSourceCodes.of("CHILD", false, relation, "")).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"A child or young person, 1C", "'', 1C"})
    void aChildWhoTellsOfThemselvesIsTheSourceAlsoWhereTheyDoNotSayTheirName(String relation, String code) {
        assertThat(ContactSourceCodes.of("CHILD", true, relation, "")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ADULT", "CHILD"})
    void anonymousIsWhoeverChoseNotToSayAndIsNotUnknown(String way) {
        assertThat(ContactSourceCodes.of(way, true, "Neighbour", ""))
                .isEqualTo("9")
                .isNotEqualTo(ContactSourceCodes.UNKNOWN);
    }
}
