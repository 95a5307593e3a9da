package org.breakwater.casework.informationrequests.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.time.PartialDate;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is typed.
 *
 * @param replaces the id of the current response when the page was built; empty if there was none
 */
public record ResponseForm(
        String replaces,
        String kind,
        List<String> searched,
        List<String> systems,
        String otherSystem,
        String when1,
        String what1,
        String when2,
        String what2,
        String when3,
        String what3,
        String when4,
        String what4,
        String rating,
        String sensitivity,
        String familyTold,
        String why)
        implements Form {

    /** One fact, as it is typed. */
    public record FactTyped(int number, String when, String words) {

        @Override
        public String toString() {
            return "FactTyped[" + number + "]";
        }
    }

    /** An empty form, or one pre-filled from the current response. */
    public static ResponseForm from(Optional<ResponseRow> standing) {
        var facts = standing.map(ResponseRow::facts).orElse(List.of());
        return new ResponseForm(
                standing.map(row -> row.id().toString()).orElse(""),
                standing.map(row -> row.kind().name()).orElse(""),
                standing.map(ResponseRow::searched).orElse(List.of()),
                standing.map(ResponseRow::systems).orElse(List.of()),
                "",
                when(facts, 0),
                words(facts, 0),
                when(facts, 1),
                words(facts, 1),
                when(facts, 2),
                words(facts, 2),
                when(facts, 3),
                words(facts, 3),
                name(standing.map(ResponseRow::rating)),
                name(standing.map(ResponseRow::sensitivity)),
                name(standing.map(ResponseRow::familyTold)),
                "");
    }

    /** The input, based on the now current response. */
    ResponseForm after(Optional<ResponseRow> standing) {
        var stands = standing.map(row -> row.id().toString()).orElse("");
        return new ResponseForm(
                stands,
                kind,
                searched,
                systems,
                otherSystem,
                when1,
                what1,
                when2,
                what2,
                when3,
                what3,
                when4,
                what4,
                rating,
                sensitivity,
                familyTold,
                why);
    }

    private static String name(Optional<? extends Enum<?>> one) {
        return one.map(Enum::name).orElse("");
    }

    private static String when(List<Response.Fact> facts, int place) {
        return place < facts.size() ? facts.get(place).when() : "";
    }

    private static String words(List<Response.Fact> facts, int place) {
        return place < facts.size() ? facts.get(place).words() : "";
    }

    public List<FactTyped> facts() {
        return List.of(
                new FactTyped(1, when1, what1),
                new FactTyped(2, when2, what2),
                new FactTyped(3, when3, what3),
                new FactTyped(4, when4, what4));
    }

    /** Pre-filled from an earlier response: it replaces nothing, and the search must be entered again. */
    ResponseForm anew() {
        return new ResponseForm(
                "",
                kind,
                List.of(),
                List.of(),
                "",
                when1,
                what1,
                when2,
                what2,
                when3,
                what3,
                when4,
                what4,
                rating,
                sensitivity,
                familyTold,
                "");
    }

    Optional<Response.Kind> chosen(Questions ask, boolean own) {
        return ask.one("kind", kind, Response.Kind.class, own ? "Select your response" : "Select their response");
    }

    SearchTyped search() {
        return new SearchTyped(searched, systems, otherSystem);
    }

    /** What is new or was wrong, if it supersedes another response. */
    String changed(Questions ask) {
        return replaces.isEmpty() ? "" : ask.text("why", why, "Enter what is new or corrected", 2000);
    }

    /** @param copied whether it was copied from an earlier response, whose dates are read on another day */
    Response.@Nullable Known known(Questions ask, boolean copied) {
        var told = new ArrayList<Response.Fact>();
        for (var fact : facts()) {
            var words = ask.maybe("what" + fact.number(), fact.words(), 2000);
            var when = ask.maybe("when" + fact.number(), fact.when(), 60);
            ask.must(
                    words.isEmpty() || !when.isEmpty(),
                    "when" + fact.number(),
                    "Enter a date for this information, or “not known”");
            ask.must(when.isEmpty() || !words.isEmpty(), "what" + fact.number(), "Enter what happened on this date");
            ask.must(
                    copied
                            ? PartialDate.isLasting(when)
                            : !PartialDate.saysNoYear(when) && !PartialDate.saysNoDate(when),
                    "when" + fact.number(),
                    "Enter a date, such as 14 March 2026, March 2026 or spring 2025, or “not known”");
            if (!words.isEmpty()) {
                told.add(new Response.Fact(when, words));
            }
        }
        ask.must(!told.isEmpty(), "what1", "Enter the relevant information");
        var own = ask.one("rating", rating, Rating.class, "Select red, amber or green");
        var far = ask.one("sensitivity", sensitivity, Response.Sensitivity.class, "Select a sharing restriction");
        var family = far.filter(one -> one == Response.Sensitivity.FAMILY).isPresent()
                ? ask.one("familyTold", familyTold, Response.FamilyTold.class, "Select whether the family can be told")
                : Optional.of(Response.FamilyTold.NO);
        return ask.areAnswered()
                ? new Response.Known(List.copyOf(told), own.orElseThrow(), far.orElseThrow(), family.orElseThrow())
                : null;
    }

    /** A forged value replaces nothing that exists, so the response is treated as stale. */
    @Nullable
    UUID replaced() {
        return replaces.isEmpty() ? null : InputParser.id(replaces).orElse(new UUID(0, 0));
    }

    @Override
    public String toString() {
        return "ResponseForm[…]";
    }
}
