package org.breakwater.pathways.missing.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.pathways.missing.records.ReturnInterview;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of a return interview says about an answer that it cannot take. */
class InterviewFormsTest {

    /** The clocks go forward in the night after it. */
    private static final Instant FOUND = at("2026-03-28T23:30");

    private static final Instant NOW = at("2026-04-03T10:00");
    private static final ReturnsToCover ONE = new ReturnsToCover(FOUND, Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I was cold | 29/3/2026 | 10:00 | FACE_TO_FACE |  | YES |  |  | Call her |
            I was cold | 1/4/2026 | 0:30 | FACE_TO_FACE |  | YES |  |  | Call her |
            I was cold | 1/4/2026 | 0:31 | FACE_TO_FACE |  | YES |  |  | Call her | \
            Enter why the interview was later than 72 hours
            I was cold | 1/4/2026 | 0:31 | FACE_TO_FACE |  | YES |  | She slept | Call her |
            | 29/3/2026 | 10:00 | FACE_TO_FACE |  | YES |  |  | Call her | \
            Enter what the child said, in their own words
            I was cold |  | 10:00 | FACE_TO_FACE |  | YES |  |  | Call her | \
            Enter the date of the interview, like 27/3/2026
            I was cold | 28/3/2026 | 23:29 | FACE_TO_FACE |  | YES |  |  | Call her | \
            The interview must be after the child’s return
            I was cold | 29/3/2026 | 10:00 |  |  | YES |  |  | Call her | Select how the interview was held
            I was cold | 29/3/2026 | 10:00 | TELEPHONE |  | YES |  |  | Call her | \
            Enter why it was not held face to face
            I was cold | 29/3/2026 | 10:00 | TELEPHONE | She asked | YES |  |  | Call her |
            I was cold | 29/3/2026 | 10:00 | FACE_TO_FACE |  |  |  |  | Call her | \
            Select yes if the interviewer is independent
            I was cold | 29/3/2026 | 10:00 | FACE_TO_FACE |  | NO |  |  | Call her | \
            Enter why the interviewer is not independent
            I was cold | 29/3/2026 | 10:00 | FACE_TO_FACE |  | NO | She asked | | Call her |
            I was cold | 29/3/2026 | 10:00 | FACE_TO_FACE |  | YES |  |  |  | Enter what happens next
            """)
    void anInterview(
            String words,
            String on,
            String time,
            String how,
            String howWhy,
            String independent,
            String independentWhy,
            String late,
            String next,
            String message) {
        var form = form(words, on, time, how, howWhy, independent, independentWhy, late, next, List.of());
        says(form.check(ONE, NOW), message);
    }

    @Test
    void harmSaysWhetherTheChildIsAtRiskNowAndIsNotNone() {
        says(harmed(List.of("PHYSICAL"), ""), "Select whether the child is at risk of harm now");
        says(harmed(List.of("PHYSICAL"), "UNSURE"), null);
        says(harmed(List.of("NONE"), ""), null);
        says(harmed(List.of("NONE", "SEXUAL"), "NO"), "Select None, or the harm that the child disclosed");
    }

    private static Checked<ReturnInterview> harmed(List<String> harms, String danger) {
        return form("Cold", "29/3/2026", "10:00", "FACE_TO_FACE", "", "YES", "", "", "Call", List.of(), harms, danger)
                .check(ONE, NOW);
    }

    @Test
    void whoHeldItAndForWhomIsAsked() {
        var nobody = new ReturnInterviewForm(
                "1",
                "Cold",
                "29/3/2026",
                "10:00",
                "FACE_TO_FACE",
                "",
                "",
                "",
                "YES",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "Call",
                List.of());
        assertThat(nobody.check(ONE, NOW))
                .isInstanceOfSatisfying(
                        Bad.class,
                        bad -> assertThat(bad.toString())
                                .contains(
                                        "Enter who held the interview: name and role",
                                        "Enter which agency held the interview"));
    }

    @Test
    void anInterviewThatCoversAnEarlierEpisodeIsLateForIt() {
        var earlier = UUID.randomUUID();
        var returns = new ReturnsToCover(FOUND, Map.of(earlier, at("2026-03-25T12:00")));
        var covers = List.of(earlier.toString());
        var covering = form("Cold", "29/3/2026", "10:00", "FACE_TO_FACE", "", "YES", "", "", "Call", covers);
        says(covering.check(returns, NOW), "Enter why the interview was later than 72 hours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OFFER | 29/3/2026 | 10:00 | TELEPHONE | She may |
            | 29/3/2026 | 10:00 | TELEPHONE | She may | Select whether the interview was offered or attempted
            OFFER |  | 10:00 | TELEPHONE | She may | Enter the date of the offer or attempt, like 27/3/2026
            OFFER | 28/3/2026 | 10:00 | TELEPHONE | She may | The offer or attempt must be after the child’s return
            OFFER | 29/3/2026 | 10:00 |  | She may | Select how the child was asked
            OFFER | 29/3/2026 | 10:00 | TELEPHONE |  | Enter who spoke to the child, and what the child said
            """)
    void anOffer(String kind, String on, String time, String how, String words, String message) {
        says(new OfferForm("1", said(kind), said(on), said(time), said(how), said(words)).check(FOUND, NOW), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECLINED |  | 29/3/2026 | 10:00 | She said no |
            |  | 29/3/2026 | 10:00 | She said no | Select declined or not possible
            DONE |  | 29/3/2026 | 10:00 | She said no | Select declined or not possible
            NOT_POSSIBLE |  | 29/3/2026 | 10:00 | No answer | Select why the interview was not possible
            NOT_POSSIBLE | NO_CONTACT | 29/3/2026 | 10:00 | No answer |
            DECLINED |  |  | 10:00 | She said no | Enter the date of the result, like 27/3/2026
            DECLINED |  | 28/3/2026 | 10:00 | She said no | The result must be after the child’s return
            DECLINED |  | 29/3/2026 | 10:00 |  | \
            Enter what the child said, or why the interview was not possible
            """)
    void noInterview(String result, String impossible, String on, String time, String why, String message) {
        var form = new NoInterviewForm("1", said(result), said(impossible), said(on), said(time), said(why));
        says(form.check(FOUND, NOW), message);
    }

    private static ReturnInterviewForm form(
            String words,
            String on,
            String time,
            String how,
            String howWhy,
            String independent,
            String independentWhy,
            String late,
            String next,
            List<String> covers) {
        return form(words, on, time, how, howWhy, independent, independentWhy, late, next, covers, List.of(), "");
    }

    private static ReturnInterviewForm form(
            String words,
            String on,
            String time,
            String how,
            String howWhy,
            String independent,
            String independentWhy,
            String late,
            String next,
            List<String> covers,
            List<String> harms,
            String danger) {
        return new ReturnInterviewForm(
                "1",
                said(words),
                said(on),
                said(time),
                said(how),
                said(howWhy),
                "Joris, interviewer",
                "Southend",
                said(independent),
                said(independentWhy),
                said(late),
                List.of(),
                List.of(),
                List.of(),
                harms,
                danger,
                "",
                "",
                "",
                "",
                said(next),
                covers);
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
