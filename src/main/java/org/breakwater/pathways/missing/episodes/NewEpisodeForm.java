package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.EpisodeReport;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * An episode, as it is typed.
 *
 * @param once which opening of the page it is
 */
public record NewEpisodeForm(
        String once,
        String childName,
        String bornOn,
        String category,
        String missingFrom,
        String lookedAfter,
        String placingAuthority,
        String protectionPlan,
        String socialWorker,
        String address,
        String lastSeenOn,
        String lastSeenAt,
        String reportedOn,
        String reportedAt,
        String reportedBy,
        String policeReference,
        String circumstances)
        implements Form {

    static NewEpisodeForm empty() {
        return new NewEpisodeForm(
                UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    UUID opening() {
        return InputParser.id(once).orElseGet(UUID::randomUUID);
    }

    Checked<EpisodeReport> check(Instant now) {
        var ask = new Questions();
        var name = ask.text("childName", childName, "Enter the child’s name", 100);
        var born = born(ask, now);
        var what =
                ask.one("category", category, EpisodeCategory.class, "Select missing, or away without authorisation");
        var from = ask.one("missingFrom", missingFrom, MissingFrom.class, "Select where the child is missing from");
        var cared = ask.one("lookedAfter", lookedAfter, LookedAfter.class, "Select whether the child is looked after");
        awayFromPlacement(ask, what, cared);
        var authority = authority(ask, cared);
        var plan = ask.maybeOne(protectionPlan, ProtectionPlan.class).orElse(ProtectionPlan.NOT_KNOWN);
        var worker = ask.maybe("socialWorker", socialWorker, 300);
        var home = ask.maybe("address", address, 300);
        var seen = lastSeen(ask, now);
        var reported = new TypedMoment("reported", reportedOn, reportedAt).past(ask, "the report", now);
        ask.must(
                seen.isEmpty() || reported.isEmpty() || !seen.get().isAfter(reported.get()),
                "lastSeenOn",
                "The child must have been last seen before the report");
        var who = ask.text("reportedBy", reportedBy, "Enter who reported the child missing", 200);
        var police = ask.maybe("policeReference", policeReference, 100);
        var words = ask.maybe("circumstances", circumstances, 5000);
        return ask.then(() -> new EpisodeReport(
                name,
                born.orElse(null),
                what.orElseThrow(),
                from.orElseThrow(),
                cared.orElseThrow(),
                authority,
                home,
                seen.orElse(null),
                reported.orElseThrow(),
                who,
                police,
                words,
                plan,
                worker));
    }

    private static void awayFromPlacement(Questions ask, Optional<EpisodeCategory> what, Optional<LookedAfter> cared) {
        ask.must(
                what.isEmpty() || what.get() != EpisodeCategory.AWAY || cared.isEmpty() || isLookedAfter(cared),
                "category",
                "Away from placement is only for a looked-after child. Select missing");
    }

    private static boolean isLookedAfter(Optional<LookedAfter> cared) {
        return cared.filter(LookedAfter::isYes).isPresent();
    }

    private String authority(Questions ask, Optional<LookedAfter> cared) {
        var placed = cared.filter(one -> one == LookedAfter.BY_OTHERS).isPresent();
        ask.must(
                placed || cared.isEmpty() || placingAuthority.isBlank(),
                "placingAuthority",
                "Select “Yes, placed here by another authority”, or remove the placing authority");
        return placed
                ? ask.text("placingAuthority", placingAuthority, "Enter the authority that placed the child", 200)
                : "";
    }

    private Optional<LocalDate> born(Questions ask, Instant now) {
        var day = InputParser.day(bornOn);
        ask.must(
                bornOn.isBlank() || day.isPresent(),
                "bornOn",
                "Date of birth must be a real date, like 27/3/2012, or leave it blank");
        ask.must(
                day.filter(one -> one.isAfter(LocalDate.ofInstant(now, Calendars.LONDON)))
                        .isEmpty(),
                "bornOn",
                "Date of birth must be in the past");
        ask.must(
                day.filter(one -> !one.plusYears(18).isAfter(LocalDate.ofInstant(now, Calendars.LONDON)))
                        .isEmpty(),
                "bornOn",
                "This person is 18 or over. Report an adult to the police, and concerns to adult social care");
        return day;
    }

    private Optional<Instant> lastSeen(Questions ask, Instant now) {
        var typed = new TypedMoment("lastSeen", lastSeenOn, lastSeenAt);
        return typed.isBlank() ? Optional.empty() : typed.past(ask, "the last sighting", now);
    }

    @Override
    public String toString() {
        return "NewEpisodeForm[…]";
    }
}
