package org.breakwater.pathways.missing.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.Instant;
import java.util.List;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of an episode says about an answer that it cannot take. */
class EpisodeFormsTest {

    private static final Instant NOW = at("2026-05-02T10:00");
    private static final Instant REPORTED = at("2026-05-01T20:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rowan | 27/3/2012 | MISSING | HOME | NO |  | 1/5/2026 | 19:00 | 1/5/2026 | 20:00 | Mother |
            Rowan |  | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother |
            | 27/3/2012 | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | Enter the child’s name
            Rowan | 12 | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | \
            Date of birth must be a real date, like 27/3/2012, or leave it blank
            Rowan | 27/3/2027 | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | \
            Date of birth must be in the past
            Rowan |  | AWAY | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | \
            Away from placement is only for a looked-after child. Select missing
            Rowan | 2/5/2008 | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | \
            This person is 18 or over. Report an adult to the police, and concerns to adult social care
            Rowan |  |  | HOME | NO |  |  |  | 1/5/2026 | 20:00 | Mother | Select missing, or away without authorisation
            Rowan |  | MISSING |  | NO |  |  |  | 1/5/2026 | 20:00 | Mother | Select where the child is missing from
            Rowan |  | AWAY | HOME |  |  |  |  | 1/5/2026 | 20:00 | Mother | Select whether the child is looked after
            Rowan |  | AWAY | HOME | BY_OTHERS |  |  |  | 1/5/2026 | 20:00 | Mother | \
            Enter the authority that placed the child
            Rowan |  | AWAY | HOME | BY_OTHERS | Thurrock |  |  | 1/5/2026 | 20:00 | Mother |
            Rowan |  | AWAY | HOME | BY_US | Thurrock |  |  | 1/5/2026 | 20:00 | Mother | \
            Select “Yes, placed here by another authority”, or remove the placing authority
            Rowan |  | MISSING | HOME | NO |  | 1/5/2026 |  | 1/5/2026 | 20:00 | Mother | \
            Enter the time of the last sighting, like 21:40
            Rowan |  | MISSING | HOME | NO |  |  | 19:00 | 1/5/2026 | 20:00 | Mother | \
            Enter the date of the last sighting, like 27/3/2026
            Rowan |  | MISSING | HOME | NO |  | 1/5/2026 | 21:00 | 1/5/2026 | 20:00 | Mother | \
            The child must have been last seen before the report
            Rowan |  | MISSING | HOME | NO |  |  |  | 31/2/2026 | 20:00 | Mother | \
            Enter the date of the report, like 27/3/2026
            Rowan |  | MISSING | HOME | NO |  |  |  | 1/5/2026 | late | Mother | \
            Enter the time of the report, like 21:40
            Rowan |  | MISSING | HOME | NO |  |  |  | 2/5/2026 | 10:01 | Mother | \
            The date and time of the report must not be in the future
            Rowan |  | MISSING | HOME | NO |  |  |  | 1/5/2026 | 20:00 |  | Enter who reported the child missing
            """)
    void aNewEpisode(
            String name,
            String born,
            String category,
            String from,
            String lookedAfter,
            String authority,
            String seenOn,
            String seenAt,
            String reportedOn,
            String reportedAt,
            String by,
            String message) {
        var form = new NewEpisodeForm(
                "",
                said(name),
                said(born),
                said(category),
                said(from),
                said(lookedAfter),
                said(authority),
                "",
                "",
                "",
                said(seenOn),
                said(seenAt),
                said(reportedOn),
                said(reportedAt),
                said(by),
                "",
                "");
        says(form.check(NOW), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH | 1/5/2026 | 21:00 | Sergeant 4417 | Has no medicine |
            | 1/5/2026 | 21:00 | Sergeant 4417 | Has no medicine | Select the police risk level
            HIGH |  | 21:00 | Sergeant 4417 | Has no medicine | Enter the date of the risk level, like 27/3/2026
            HIGH | 1/5/2026 | 21:00 |  | Has no medicine | Enter who set the risk level
            HIGH | 1/5/2026 | 21:00 | Sergeant 4417 |  | Enter the reason for the risk level
            """)
    void aGrading(String level, String on, String time, String by, String reason, String message) {
        says(new GradingForm("1", said(level), said(on), said(time), said(by), said(reason)).check(NOW), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/5/2026 | 23:30 | POLICE | NO |  |
            1/5/2026 | 19:59 | POLICE | NO |  | The return must be after the child was last seen or reported missing
            1/5/2026 | 23:30 |  | NO |  | Select how the child was found
            1/5/2026 | 23:30 | DECEASED | NO |  | Select how the child was found
            1/5/2026 | 23:30 | POLICE |  |  | Select whether harm was found
            1/5/2026 | 23:30 | POLICE | YES |  | Enter how the child is, what harm was found, and who was told
            1/5/2026 | 23:30 | POLICE | YES | A cut hand, MASH told |
            """)
    void aReturn(String on, String time, String how, String harm, String words, String message) {
        var form = new FoundForm("1", said(on), said(time), said(how), "", said(harm), said(words));
        says(form.check(REPORTED, NOW), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER | 1/5/2026 | 21:00 | | A friend rang |
            PARENTS_TOLD | 1/5/2026 | 21:00 | Selma Ridgeway | Mother, by telephone |
            PARENTS_TOLD | 1/5/2026 | 21:00 | | Mother, by telephone | Enter who told them: name and role
            | 1/5/2026 | 21:00 | | A friend rang | Select what you are recording
            OTHER | 1/5/2026 | 21:00 | |  | Enter what happened, and who told you
            """)
    void anUpdate(String update, String on, String time, String by, String words, String message) {
        says(new EpisodeUpdateForm("1", said(update), said(on), said(time), said(by), said(words)).check(NOW), message);
    }

    @Test
    void theHourThatOccursTwiceIsTheFirstSoThatNoDeadlineIsTooLate() {
        var form = new FoundForm("1", "25/10/2026", "1:30", "POLICE", "", "NO", "");
        assertThat(form.check(REPORTED, at("2026-10-26T10:00")))
                .isInstanceOfSatisfying(
                        Checked.Good.class, good -> assertThat(good.toString()).contains("2026-10-25T00:30:00Z"));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** That message and no other; none if the form is right. */
    private static void says(Checked<?> checked, @Nullable String message) {
        var messages = checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(messages).isEqualTo(message == null ? List.of() : List.of(message));
    }
}
