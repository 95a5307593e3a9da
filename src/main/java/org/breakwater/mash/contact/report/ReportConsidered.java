package org.breakwater.mash.contact.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The text of the report, and what the same person added later; never who it was. */
@Component
class ReportConsidered implements EvidencePart {

    private final Reports reports;
    private final Referrals referrals;
    private final ReporterConversation conversation;

    ReportConsidered(Reports reports, Referrals referrals, ReporterConversation conversation) {
        this.reports = reports;
        this.referrals = referrals;
        this.conversation = conversation;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.REPORT;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        return reports.find(seen.id())
                .map(report ->
                        new InformationConsidered(kind(report), "", items(report), "", seen.path() + "#full-report"));
    }

    private static InformationConsidered.Kind kind(ReceivedReportRow report) {
        return report.isFromProfessional() ? InformationConsidered.Kind.REFERRAL : InformationConsidered.Kind.REPORT;
    }

    private List<InformationConsidered.Item> items(ReceivedReportRow report) {
        var items = new ArrayList<InformationConsidered.Item>();
        if (report.presentDanger()) {
            items.add(InformationConsidered.Item.loud(report.dangerHeading(), report.dangerWords()));
        }
        if (report.mayWorkWithChildren()) {
            items.add(
                    InformationConsidered.Item.loud("Does anyone involved work with children?", report.workInWords()));
            items.add(new InformationConsidered.Item("Refer to the LADO", "", "", false, "/allegations/refer"));
        }
        var from = report.isFromChild()
                ? ". From a child or young person"
                : report.isFromProfessional() ? ". From a professional" : "";
        items.add(InformationConsidered.Item.of(
                report.asChannel().inWords(), EnglishTimes.inWords(report.receivedAt()) + from, report.worry()));
        referrals.find(report.recordId()).ifPresent(referral -> addReferral(items, referral));
        add(items, "Injuries, and what the child said", report.harm());
        add(items, report.whereTitle(), report.whereNow());
        add(items, "Who else is there", report.whoElse());
        conversation.of(report.recordId()).stream()
                .filter(message -> !message.fromDesk())
                .forEach(message -> items.add(InformationConsidered.Item.of(
                        "Their message", EnglishTimes.inWords(message.sentAt()), message.words())));
        return items;
    }

    private static void addReferral(List<InformationConsidered.Item> items, Referral referral) {
        add(items, "The child’s own words", referral.voice().said());
        add(items, "The child’s wishes and feelings", referral.voice().wishes());
        add(items, "Impact on the child", referral.happened().effect());
        add(items, "Strengths", referral.strengths().well());
        add(items, "Support already tried", referral.strengths().tried());
        add(items, "Consent", referral.consent().whom());
    }

    private static void add(List<InformationConsidered.Item> items, String title, String words) {
        if (!words.isBlank()) {
            items.add(InformationConsidered.Item.of(title, "", words));
        }
    }
}
