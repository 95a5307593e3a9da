package org.breakwater.mash.reporter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.handover.contents.HandoverItem;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.handover.contents.OriginalReport;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReporterRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.frontdoor.referrals.ReferralSections;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/**
 * The original report, and the reporter: a professional always by name, a member of the public only with consent. How
 * to contact them is never for the family.
 */
@Component
class ReportHandedOver implements OriginalReport {

    /** What a child said, or shows, is their own: it never goes to the family automatically. */
    private static final Set<String> CHILDS_WORDS =
            Set.of("Injuries, and what the child said", "The child’s own words", "The child’s wishes and feelings");

    private static final String NAME_ONLY =
            "The family may be told who made the %s. Do not give them these contact details.";

    private final Reports reports;
    private final Referrals referrals;
    private final ReporterConversation conversation;
    private final ReporterIdentityCheck reporterIdentityCheck;

    ReportHandedOver(
            Reports reports,
            Referrals referrals,
            ReporterConversation conversation,
            ReporterIdentityCheck reporterIdentityCheck) {
        this.reports = reports;
        this.referrals = referrals;
        this.conversation = conversation;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @Override
    public List<HandoverItem> guarded(UUID contact, Stream<HandoverItem> items) {
        var professional =
                reports.find(contact).map(ReceivedReportRow::isFromProfessional).orElse(false);
        return professional
                ? items.toList()
                : items.map(item -> item.unless(reporterIdentityCheck.isGivenAwayBy(contact)))
                        .toList();
    }

    @Override
    public List<HandoverItem> with(Actor.Person by, UUID contact, Stream<HandoverItem> others) {
        var report = reports.find(contact);
        var reporter = conversation.toHandOver(by, contact);
        var mayName = report.map(ReceivedReportRow::isFromProfessional).orElse(false)
                || reporter.map(ReporterRow::maySay).orElse(false);
        var items = Stream.concat(report.stream().flatMap(row -> told(contact, row)), others);
        var guarded = mayName ? items : items.map(item -> item.unless(reporterIdentityCheck.isGivenAwayBy(contact)));
        return Stream.concat(guarded, report.stream().flatMap(row -> referrer(row, reporter).stream()))
                .toList();
    }

    private Stream<HandoverItem> told(UUID contact, ReceivedReportRow row) {
        var sharing = sharing(row);
        var referral = referrals.find(contact);
        var parts = referral.map(one -> parts(one, row)).orElseGet(() -> parts(row));
        var later = conversation.of(contact).stream()
                .filter(message -> !message.fromDesk())
                .map(message -> new Part("Added " + EnglishTimes.inWords(message.sentAt()), message.words()));
        return Stream.concat(parts, later)
                .filter(part -> !part.words().isBlank())
                .flatMap(Part::inPieces)
                .map(part -> HandoverItem.of(
                        Kind.REPORT,
                        part.title(),
                        part.words(),
                        "",
                        CHILDS_WORDS.contains(part.title()) ? Sharing.NOT_FAMILY : sharing));
    }

    private record Part(String title, String words) {

        /** As long as an item of a handover may be. */
        private static final int MOST = 20_000;

        /** A child may write as much as they like. */
        Stream<Part> inPieces() {
            if (words.length() <= MOST) {
                return Stream.of(this);
            }
            var rest = words.substring(MOST);
            return Stream.concat(
                    Stream.of(new Part(title, words.substring(0, MOST))),
                    rest.isBlank() ? Stream.of() : new Part(title, rest).inPieces());
        }

        @Override
        public String toString() {
            return "Part[" + title + "]";
        }
    }

    private static Stream<Part> parts(Referral referral, ReceivedReportRow row) {
        // The children and adults are items of the handover themselves: of another child the report shows only the
        // name.
        return ReferralSections.of(referral.with(ReferralHousehold.NONE)).stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> new Part(
                        line.key().equals("Where the child is now") ? row.whereTitle() : line.key(), line.value()));
    }

    private static Stream<Part> parts(ReceivedReportRow row) {
        return Stream.of(
                new Part(row.dangerHeading(), row.dangerReason()),
                new Part("Details of the concern", row.worry()),
                new Part("Injuries, and what the child said", row.harm()),
                new Part(row.whereTitle(), row.whereNow()),
                new Part("Who else is there", row.whoElse()),
                new Part("About someone who works with children", row.workWords()),
                new Part(row.parentsTitle(), parents(row)),
                new Part("Risk if the parents are told", row.parentsWords()));
    }

    private static String parents(ReceivedReportRow row) {
        return switch (row.parentsKnow()) {
            case "YES" -> "Yes.";
            case "NO" -> "No.";
            default -> "";
        };
    }

    /** That the family knows of the referral does not clear its content: the team asks first. */
    private static Sharing sharing(ReceivedReportRow row) {
        return row.isFromProfessional() && row.parentsKnow().equals("YES") ? Sharing.NOT_RECORDED : Sharing.NOT_FAMILY;
    }

    private static Optional<HandoverItem> referrer(ReceivedReportRow row, Optional<ReporterRow> reporter) {
        var who = row.isFromProfessional()
                ? HandoverItem.PROFESSIONAL
                : row.way().equals("CHILD") ? "A child or young person" : "A member of the public";
        if (reporter.isEmpty()
                || said(reporter.get()).isEmpty()
                || !row.isFromProfessional() && reporter.get().isAnonymous()) {
            return Optional.of(
                    HandoverItem.of(Kind.REFERRER, who, "They did not give their name.", "", Sharing.NOT_FAMILY));
        }
        if (row.isFromProfessional()) {
            return Optional.of(named(row, who, reporter.get()));
        }
        return Optional.of(
                reporter.get().maySay()
                        ? named(row, who, reporter.get())
                        : HandoverItem.withheld(
                                Kind.REFERRER, who, "They have not agreed to be named.", HandoverItem.DESK));
    }

    /** Contact details are never for the family, whatever was consented to. */
    private static HandoverItem named(ReceivedReportRow row, String who, ReporterRow reporter) {
        var agreed = reporter.maySay() ? NAME_ONLY.formatted(row.noun()) : "";
        return HandoverItem.of(Kind.REFERRER, who, said(reporter), agreed, Sharing.NOT_FAMILY);
    }

    private static String said(ReporterRow reporter) {
        var who = Stream.of(reporter.name(), reporter.relation(), reporter.agency())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return Stream.of(who, reporter.reach(), reporter.safeTime())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
