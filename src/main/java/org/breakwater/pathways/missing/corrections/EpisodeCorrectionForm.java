package org.breakwater.pathways.missing.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.pathways.missing.records.MissingRow;
import org.breakwater.pathways.missing.records.developments.CorrectableFacts;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** What is right of an episode, as it is typed. */
public record EpisodeCorrectionForm(
        String version,
        String childName,
        String bornOn,
        String category,
        String address,
        String lastSeenOn,
        String lastSeenAt,
        String reportedOn,
        String reportedAt,
        String policeReference,
        String returnedOn,
        String returnedAt,
        String why)
        implements Form {

    static EpisodeCorrectionForm of(MissingRow now) {
        var born = now.childBorn();
        var seen = TypedMoment.of("lastSeen", now.lastSeenAt());
        var reported = TypedMoment.of("reported", now.reportedAt());
        var returned = TypedMoment.of("returned", now.foundAt());
        return new EpisodeCorrectionForm(
                "",
                now.childName(),
                born == null ? "" : "%d/%d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()),
                now.category().name(),
                now.address(),
                seen.day(),
                seen.time(),
                reported.day(),
                reported.time(),
                now.policeReference(),
                returned.day(),
                returned.time(),
                "");
    }

    /** Whether the time of the return is one of the answers: not while the child is missing, nor of a death. */
    static boolean asksForTheReturn(EpisodeRecord record) {
        return record.now().foundAt() != null && record.death().isEmpty();
    }

    Checked<EpisodeCorrection> check(EpisodeRecord record, Instant now) {
        var ask = new Questions();
        var before = record.now();
        var name = ask.text("childName", childName, "Enter the child’s name", 100);
        var what =
                ask.one("category", category, EpisodeCategory.class, "Select missing, or away without authorisation");
        ask.must(
                what.filter(one -> one == EpisodeCategory.AWAY).isEmpty()
                        || before.lookedAfter().isYes(),
                "category",
                "Away from placement is only for a looked-after child. Select missing");
        var home = ask.maybe("address", address, 300);
        var seen = lastSeen(ask, before, now);
        var reported =
                new TypedMoment("reported", reportedOn, reportedAt).past(ask, "the report", now, before.reportedAt());
        ask.must(
                seen.isEmpty() || reported.isEmpty() || !seen.get().isAfter(reported.get()),
                "lastSeenOn",
                "The child must have been last seen before the report");
        var born = born(ask, reported.orElse(now));
        var police = ask.maybe("policeReference", policeReference, 100);
        var back = returned(ask, record, seen.or(() -> reported), now);
        var reason = ask.text("why", why, "Enter the reason for the correction", 1000);
        var right = what.flatMap(category -> reported.map(
                at -> new CorrectableFacts(name, born.orElse(null), category, home, seen.orElse(null), at, police)));
        var isSame = back.isEmpty()
                && right.filter(one -> before.facts().unlike(one).isEmpty()).isPresent();
        ask.must(!isSame || !ask.areAnswered(), "childName", "Change at least one answer");
        return ask.then(() -> new EpisodeCorrection(right.orElseThrow(), back.orElse(null), reason));
    }

    private Optional<LocalDate> born(Questions ask, Instant reported) {
        var day = InputParser.day(bornOn);
        ask.must(
                bornOn.isBlank() || day.isPresent(),
                "bornOn",
                "Date of birth must be a real date, like 27/3/2012, or leave it blank");
        var on = LocalDate.ofInstant(reported, Calendars.LONDON);
        ask.must(
                day.filter(one -> one.isAfter(on) || !one.plusYears(18).isAfter(on))
                        .isEmpty(),
                "bornOn",
                "The child must have been under 18 when they were reported missing");
        return day;
    }

    private Optional<Instant> lastSeen(Questions ask, MissingRow before, Instant now) {
        var typed = new TypedMoment("lastSeen", lastSeenOn, lastSeenAt);
        return typed.isBlank() ? Optional.empty() : typed.past(ask, "the last sighting", now, before.lastSeenAt());
    }

    /** When the child returned, if that is corrected. */
    private Optional<Instant> returned(Questions ask, EpisodeRecord record, Optional<Instant> since, Instant now) {
        var found = Optional.ofNullable(record.now().foundAt());
        if (!asksForTheReturn(record)) {
            ask.must(
                    found.isEmpty() || since.isEmpty() || !found.get().isBefore(since.get()),
                    "lastSeenOn",
                    "The child must have been last seen or reported missing before they were found");
            return Optional.empty();
        }
        var back = new TypedMoment("returned", returnedOn, returnedAt)
                .past(ask, "the return", now, record.now().foundAt());
        ask.must(
                back.isEmpty() || since.isEmpty() || !back.get().isBefore(since.get()),
                "returnedOn",
                "The return must be after the child was last seen or reported missing");
        ask.must(
                back.isEmpty()
                        || record.interviews().stream()
                                .filter(one -> one.result() == Result.DONE)
                                .noneMatch(one -> one.heldAt().isBefore(back.get())),
                "returnedOn",
                "The return must be before the return interview was held");
        return back.filter(at -> !found.equals(Optional.of(at)));
    }

    @Override
    public String toString() {
        return "EpisodeCorrectionForm[…]";
    }
}
