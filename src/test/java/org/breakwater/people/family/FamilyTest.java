package org.breakwater.people.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.parsing.ComparedAddress;
import org.junit.jupiter.api.Test;

/** Parsing relationship words, and the households on a day. */
class FamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void aWordAsPeopleSayItIsAKindAndAnyOtherKeepsItsWords() {
        assertThat(List.of(
                        "Mum", "her new partner", "Step-dad", "Nan", "uncle", "Mother’s boyfriend", "Dad’s ex-partner"))
                .extracting(RelationshipKind::read)
                .containsExactly(
                        RelationshipKind.MOTHER,
                        RelationshipKind.PARENTS_PARTNER,
                        RelationshipKind.STEP_PARENT,
                        RelationshipKind.GRANDPARENT,
                        RelationshipKind.AUNT_OR_UNCLE,
                        RelationshipKind.PARENTS_PARTNER,
                        RelationshipKind.PARENTS_EX_PARTNER);
        assertThat(RelationshipKind.read("Mum of Pip only, aunt of Wren")).isEqualTo(RelationshipKind.OTHER);
        assertThat(RelationshipKind.read("")).isEqualTo(RelationshipKind.OTHER);
    }

    @Test
    void ofTwoAddressesThatMayLeaveOutTheTownItSaysWhetherTheyAreOneDoor() {
        assertThat(same("12 Mudlark Row", "12, mudlark row, Southend SS1 1AA")).isTrue();
        assertThat(same("12 High Street", "12 High Road")).isFalse();
        assertThat(same("1 Quay", "1 Quay House")).isFalse();
        assertThat(same("12 Mudlark Row SS1 1AA", "12 Mudlark Row SS2 1AA")).isFalse();
    }

    private static boolean same(String one, String other) {
        var there = ComparedAddress.read(one).isSame(ComparedAddress.read(other));
        assertThat(ComparedAddress.read(other).isSame(ComparedAddress.read(one)))
                .isEqualTo(there);
        return there;
    }

    @Test
    void aChildOfTwoHomesIsInBothHouseholdsAndWhoMovedOutIsInNone() {
        var child = UUID.randomUUID();
        var gone = UUID.randomUUID();
        var family = new Family(
                List.of(),
                List.of(),
                List.of(
                        home(child, "7 Quay Row", HomeUse.HOME, ""),
                        home(UUID.randomUUID(), "7 Quay Row, Southend", HomeUse.HOME, ""),
                        home(child, "9 New Road", HomeUse.HOME, ""),
                        home(gone, "7 Quay Row", HomeUse.HOME, "2026-08"),
                        home(gone, "9 New Road", HomeUse.FORMER, "")));
        assertThat(family.households(TODAY))
                .extracting(household -> household.homes().size())
                .containsExactly(2, 1);
        assertThat(family.households(LocalDate.of(2026, 8, 31)).getFirst().homes())
                .hasSize(3);
    }

    private static HouseholdRow home(UUID person, String address, HomeUse use, String until) {
        return new HouseholdRow(
                UUID.randomUUID(),
                person,
                address,
                use,
                "",
                until,
                "",
                true,
                "",
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }
}
