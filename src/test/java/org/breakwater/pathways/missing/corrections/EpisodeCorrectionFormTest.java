package org.breakwater.pathways.missing.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.MissingRow;
import org.breakwater.pathways.missing.records.developments.DeathRow;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the correction of an episode says about an answer that it cannot take. */
class EpisodeCorrectionFormTest {

    private static final Instant NOW = at("2026-05-02T10:00");
    private static final Instant FOUND = at("2026-05-01T23:00:40");

    private static final EpisodeRecord MISSING = record(null, false);
    private static final EpisodeRecord BACK = record(FOUND, false);
    private static final EpisodeRecord DIED = record(FOUND, true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=Misheard&childName=Rowena |
            why=Misheard&bornOn= |
            why=Misheard&lastSeenOn=&lastSeenAt= |
            childName=Rowena | Enter the reason for the correction
            why=Misheard | Change at least one answer
            why=Misheard&childName= | Enter the child’s name
            why=Misheard&category= | Select missing, or away without authorisation
            why=Misheard&category=AWAY | Away from placement is only for a looked-after child. Select missing
            why=Misheard&bornOn=31/2/2012 | Date of birth must be a real date, like 27/3/2012, or leave it blank
            why=Misheard&bornOn=1/5/2008 | The child must have been under 18 when they were reported missing
            why=Misheard&bornOn=2/5/2026 | The child must have been under 18 when they were reported missing
            why=Misheard&lastSeenAt= | Enter the time of the last sighting, like 21:40
            why=Misheard&lastSeenAt=20:01 | The child must have been last seen before the report
            why=Misheard&reportedOn= | Enter the date of the report, like 27/3/2026
            why=Misheard&reportedOn=3/5/2026 | The date and time of the report must not be in the future
            """)
    void anEpisodeOfAChildWhoIsMissing(String typed, @Nullable String message) {
        says(MISSING, typed, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=Misheard&returnedAt=22:10 |
            why=Misheard | Change at least one answer
            why=Misheard&returnedAt= | Enter the time of the return, like 21:40
            why=Misheard&returnedAt=18:59 | The return must be after the child was last seen or reported missing
            why=Misheard&lastSeenOn=&lastSeenAt=&returnedAt=19:30 | \
            The return must be after the child was last seen or reported missing
            """)
    void anEpisodeOfAChildWhoIsBack(String typed, @Nullable String message) {
        says(BACK, typed, message);
    }

    @Test
    void aChildWhoDiedWasSeenBefore() {
        says(
                DIED,
                "why=Misheard&reportedAt=23:50&lastSeenAt=23:30",
                "The child must have been last seen or reported missing before they were found");
        says(DIED, "why=Misheard&childName=Rowena", null);
    }

    @Test
    void aTimeThatIsNotCorrectedStaysAsItWasToTheSecond() {
        var typed = Filled.with(EpisodeCorrectionForm.of(BACK.now()), "why=Misheard&childName=Rowena");
        assertThat(typed.check(BACK, NOW)).isInstanceOfSatisfying(Good.class, good -> {
            var correction = (EpisodeCorrection) good.value();
            assertThat(correction.foundAt()).isNull();
            assertThat(correction.facts().reportedAt()).isEqualTo(BACK.now().reportedAt());
        });
    }

    private static void says(EpisodeRecord record, String typed, @Nullable String message) {
        Checked<?> checked =
                Filled.with(EpisodeCorrectionForm.of(record.now()), typed).check(record, NOW);
        var messages = checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(messages).isEqualTo(message == null ? List.of() : List.of(message));
    }

    private static EpisodeRecord record(@Nullable Instant foundAt, boolean died) {
        var now = new MissingRow(
                "Rowan Tull",
                LocalDate.of(2012, 3, 27),
                EpisodeCategory.MISSING,
                MissingFrom.HOME,
                LookedAfter.NO,
                "",
                "4 Salt Row",
                at("2026-05-01T19:00:20"),
                at("2026-05-01T20:00:10"),
                "Mother",
                "EP-0912",
                "",
                ProtectionPlan.NOT_KNOWN,
                "",
                foundAt,
                foundAt == null ? null : FoundHow.RETURNED,
                "",
                foundAt == null ? null : HarmFound.NO,
                "",
                "Selma Ridgeway",
                NOW);
        var death = died
                ? Optional.of(new DeathRow(FOUND, "DI Marrow", "At sea", null, null, "Selma Ridgeway", NOW))
                : Optional.<DeathRow>empty();
        return new EpisodeRecord(
                now, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), death,
                List.of());
    }
}
