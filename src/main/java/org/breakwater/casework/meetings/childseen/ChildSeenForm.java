package org.breakwater.casework.meetings.childseen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.meetings.discussions.ChildSeenRow.Consent;
import org.breakwater.casework.meetings.discussions.ChildSeenRow.Medical;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** Whether each child was seen, and whether a medical is needed, as it is typed; in the order of the discussion. */
public record ChildSeenForm(String version, List<ForChild> children) implements Form {

    private static final int MOST = 300;

    /** What is typed of one child; a date is one box. */
    public record ForChild(
            String seen,
            String seenOn,
            String seenBy,
            String alone,
            String notSeenWhy,
            String plannedOn,
            String medical,
            String medicalOn,
            String medicalWhere,
            String medicalBy,
            String consent,
            String consentBy) {

        static final ForChild NOTHING = new ForChild("", "", "", "", "", "", "", "", "", "", "", "");

        @Override
        public String toString() {
            return "ForChild[…]";
        }
    }

    /** What is recorded of one child. */
    record Recorded(
            UUID child,
            String seen,
            @Nullable LocalDate seenOn,
            String seenBy,
            String alone,
            String notSeenWhy,
            @Nullable LocalDate plannedOn,
            Examination examination) {

        @Override
        public String toString() {
            return "Recorded[" + child + "]";
        }
    }

    /** What is recorded of a medical. @param consent empty where none is needed */
    record Examination(
            Medical medical,
            @Nullable LocalDate medicalOn,
            String medicalWhere,
            String medicalBy,
            String consent,
            String consentBy) {

        static Examination without(Medical medical) {
            return new Examination(medical, null, "", "", "", "");
        }

        @Override
        public String toString() {
            return "Examination[" + medical + "]";
        }
    }

    /** @param number counted from 1, in the order of the discussion */
    public ForChild child(int number) {
        return number <= children.size() ? children.get(number - 1) : ForChild.NOTHING;
    }

    /** A child of whom nothing is chosen stays as it is. @param about their names, in the order of the ids */
    Checked<List<Recorded>> check(List<UUID> ids, List<String> about, LocalDate today) {
        var ask = new Questions();
        var all = new ArrayList<Recorded>();
        for (int n = 1; n <= ids.size(); n++) {
            var typed = child(n);
            if (!typed.seen().isEmpty() || !typed.medical().isEmpty()) {
                recorded(ask, n, about.get(n - 1), ids.get(n - 1), today).ifPresent(all::add);
            }
        }
        ask.must(
                !ask.areAnswered() || !all.isEmpty(),
                "seen1",
                "Select whether %s been seen"
                        .formatted(about.size() == 1 ? about.getFirst() + " has" : "any of the children have"));
        return ask.then(() -> List.copyOf(all));
    }

    private Optional<Recorded> recorded(Questions ask, int n, String called, UUID id, LocalDate today) {
        var typed = child(n);
        var was = typed.seen().equals("YES");
        var not = typed.seen().equals("NO");
        ask.must(typed.seen().matches("YES|NO"), "seen" + n, "Select whether %s has been seen".formatted(called));
        var on = was
                ? day(ask, "seenOn" + n, typed.seenOn(), "Enter the date on which %s was seen".formatted(called))
                : null;
        ask.must(on == null || !on.isAfter(today), "seenOn" + n, "The date seen must be today or earlier");
        var by = was ? ask.text("seenBy" + n, typed.seenBy(), "Enter who saw %s".formatted(called), MOST) : "";
        ask.must(
                !was || typed.alone().matches("YES|NO"),
                "alone" + n,
                "Select whether %s was seen alone".formatted(called));
        var why = not
                ? ask.text(
                        "notSeenWhy" + n, typed.notSeenWhy(), "Enter why %s has not been seen".formatted(called), 2000)
                : "";
        var planned = not
                ? day(
                        ask,
                        "plannedOn" + n,
                        typed.plannedOn(),
                        "Enter the date by which %s will be seen".formatted(called))
                : null;
        ask.must(planned == null || !planned.isBefore(today), "plannedOn" + n, "That date must be today or later");
        var alone = was ? typed.alone() : "";
        return medical(ask, n, called)
                .map(medical -> new Recorded(id, typed.seen(), on, by, alone, why, planned, medical));
    }

    private Optional<Examination> medical(Questions ask, int n, String called) {
        var typed = child(n);
        var decided = ask.one(
                "medical" + n, typed.medical(), Medical.class, "Select whether a medical is needed for " + called);
        if (decided.filter(one -> one == Medical.YES).isEmpty()) {
            return decided.map(Examination::without);
        }
        var on = typed.medicalOn().isBlank()
                ? null
                : day(ask, "medicalOn" + n, typed.medicalOn(), "Date must be a real date, like 27/3/2026");
        var where = ask.maybe("medicalWhere" + n, typed.medicalWhere(), MOST);
        var examiner = ask.maybe("medicalBy" + n, typed.medicalBy(), MOST);
        var consent = ask.maybeOne(typed.consent(), Consent.class).filter(one -> one != Consent.NONE);
        ask.must(consent.isPresent(), "consent" + n, "Select whether consent to the medical has been given");
        var given = consent.filter(one -> one == Consent.GIVEN).isPresent();
        var by = given
                ? ask.text("consentBy" + n, typed.consentBy(), "Enter who gave consent", MOST)
                : ask.maybe("consentBy" + n, typed.consentBy(), MOST);
        return consent.map(one -> new Examination(Medical.YES, on, where, examiner, one.name(), by));
    }

    private static @Nullable LocalDate day(Questions ask, String field, String typed, String ifMissing) {
        var day = InputParser.day(typed);
        ask.must(day.isPresent(), field, ifMissing);
        return day.orElse(null);
    }

    @Override
    public String toString() {
        return "ChildSeenForm[…]";
    }
}
