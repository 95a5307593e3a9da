package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency says what it knows with its sharing restrictions, or what it searched without a result. */
class ResponseFormTest {

    private static final EachPersonForm THE_SAME = Filled.empty(EachPersonForm.class);

    private static final ResponseForm NOT_KNOWN =
            Filled.with(Filled.empty(ResponseForm.class), "kind=NOT_KNOWN&searched=NAMES&otherSystem=Night log");

    private static final ResponseForm KNOWN = Filled.with(
            Filled.empty(ResponseForm.class),
            "kind=KNOWN&when1=March&what1=Marks were" + " seen&rating=AMBER&sensitivity=HUB&familyTold=NO");

    private static ResponseForms forms(ResponseForm form) {
        return forms(form, THE_SAME);
    }

    private static ResponseForms forms(ResponseForm form, EachPersonForm each) {
        return new ResponseForms(form, Filled.empty(RefusalForm.class), each, EarlierResponseForm.NONE);
    }

    @Test
    void nothingKnownIsTaken() {
        assertThat(forms(NOT_KNOWN).check(2).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind= | kind | Select your response
            searched= | searched | Select what you searched for
            otherSystem= | otherSystem | Enter which systems you searched
            systems=a,b,c,d,e,f,g,h,i,j | otherSystem | Enter 10 systems or fewer
            """)
    void ofNothingKnownItSaysWhatWasSearched(String typed, String field, String message) {
        Filled.mends(forms(Filled.with(NOT_KNOWN, typed)).check(2), field, message);
    }

    /** What is not for the family cannot be told to it by anyone: that is not asked twice. */
    @Test
    void whetherTheFamilyCanBeToldIsAskedOnlyOfWhatMayBeShared() {
        assertThat(forms(Filled.with(KNOWN, "sensitivity=NOT_FAMILY&familyTold="))
                        .check(2)
                        .problems())
                .isEmpty();
    }

    /** "March" was unambiguous when it was written, and is another March when it is copied. */
    @Test
    void aDateThatIsCopiedSaysItsYear() {
        var copied = new EarlierResponseForm(UUID.randomUUID().toString(), List.of("YES"));
        var form = Filled.with(KNOWN, "searched=NAMES&otherSystem=Athena");
        assertThat(copiedWith(form, copied)).contains("when1");
        assertThat(copiedWith(Filled.with(form, "when1=March 2026"), copied)).isEmpty();
        assertThat(copiedWith(Filled.with(form, "when1=Not known"), copied)).isEmpty();
    }

    private static List<String> copiedWith(ResponseForm form, EarlierResponseForm copied) {
        return new ResponseForms(form, Filled.empty(RefusalForm.class), THE_SAME, copied)
                .check(2).problems().stream().map(Problem::field).toList();
    }

    @Test
    void whatIsKnownIsTaken() {
        assertThat(forms(KNOWN).check(2).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when1= | when1 | Enter a date for this information, or “not known”
            when1=Last spring | when1 | Enter a date, such as 14 March 2026, March 2026 or spring 2025, or “not known”
            when1=soon | when1 | Enter a date, such as 14 March 2026, March 2026 or spring 2025, or “not known”
            when1=3 weeks ago | when1 | Enter a date, such as 14 March 2026, March 2026 or spring 2025, or “not known”
            what1=&when1= | what1 | Enter the relevant information
            what2=&when2=14 March 2026 | what2 | Enter what happened on this date
            rating= | rating | Select red, amber or green
            sensitivity= | sensitivity | Select a sharing restriction
            sensitivity=FAMILY&familyTold= | familyTold | Select whether the family can be told
            replaces=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d | why | Enter what is new or corrected
            """)
    void whatIsKnownHasItsDateAndItsRestriction(String typed, String field, String message) {
        Filled.mends(forms(Filled.with(KNOWN, typed)).check(2), field, message);
    }

    private static Response read(ResponseForm form, String typed) {
        var checked = forms(form, Filled.with(THE_SAME, typed)).check(3);
        assertThat(checked.problems()).isEmpty();
        return ((Checked.Good<Response>) checked).value();
    }

    @Test
    void oneAnswerIsForEverybodyOfTheRequest() {
        assertThat(read(NOT_KNOWN, "").each())
                .containsExactly(Response.Kind.NOT_KNOWN, Response.Kind.NOT_KNOWN, Response.Kind.NOT_KNOWN);
    }

    @Test
    void whoIsNotKnownAmongOthersIsTickedAndWhereTheyWereLookedForIsSaid() {
        var searched = Filled.with(KNOWN, "when1=March 2026&searched=NAMES&otherSystem=Night log");
        var response = read(searched, "notKnown=2&nothingRelevant=3");
        assertThat(response.kind()).isEqualTo(Response.Kind.KNOWN);
        assertThat(response.each())
                .containsExactly(Response.Kind.KNOWN, Response.Kind.NOT_KNOWN, Response.Kind.NOTHING_RELEVANT);
        assertThat(forms(KNOWN, Filled.with(THE_SAME, "notKnown=2")).check(3).problems())
                .extracting(Problem::message)
                .containsExactly("Select what you searched for", "Enter which systems you searched");
    }

    @Test
    void whoIsKnownWithNothingRelevantMakesMoreOfItThanNotKnown() {
        assertThat(read(NOT_KNOWN, "nothingRelevant=1").kind()).isEqualTo(Response.Kind.NOTHING_RELEVANT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notKnown=1&nothingRelevant=1 | Select one response for each person
            notKnown=1,2 | Leave at least one person for your response, or select a different response
            """)
    void eachPersonHasOneAnswer(String typed, String message) {
        var searched = Filled.with(KNOWN, "when1=March 2026&searched=NAMES&otherSystem=Night log");
        Filled.mends(forms(searched, Filled.with(THE_SAME, typed)).check(2), "notKnown", message);
    }

    @Test
    void whatBeganAsAnEarlierResponseIsNeverSentUnchecked() {
        var searched = Filled.with(KNOWN, "when1=March 2026&searched=NAMES&otherSystem=Night log");
        var unchecked = new EarlierResponseForm("3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d", List.of());
        var begun = new ResponseForms(searched, Filled.empty(RefusalForm.class), THE_SAME, unchecked);
        Filled.mends(
                begun.check(1), "checked", "Confirm that you have checked this response against your systems today");
        var notSearched = new ResponseForms(
                Filled.with(KNOWN, "when1=March 2026"),
                Filled.empty(RefusalForm.class),
                THE_SAME,
                Filled.with(unchecked, "checked=YES"));
        Filled.mends(notSearched.check(1), "otherSystem", "Enter which systems you searched");
    }
}
