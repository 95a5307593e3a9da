package org.breakwater.mash.contact.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The whole report or referral, and the messages since; never who reported it. */
@Component
class ReportPrinted implements PrintedPart {

    private final Reports reports;
    private final Referrals referrals;
    private final ReporterConversation conversation;

    ReportPrinted(Reports reports, Referrals referrals, ReporterConversation conversation) {
        this.reports = reports;
        this.referrals = referrals;
        this.conversation = conversation;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        return reports.find(seen.id())
                .map(report -> new PrintedSection(PrintedSection.Place.REPORT, items(report), "No report."));
    }

    private List<PrintedItem> items(ReceivedReportRow report) {
        return Stream.of(
                        told(report),
                        referrals.find(report.recordId()).stream().flatMap(ReferralPrinted::items),
                        conversation.of(report.recordId()).stream()
                                .map(message -> PrintedItem.of(
                                        message.fromDesk() ? "Question from the desk" : "Their message",
                                        EnglishTimes.inWords(message.sentAt()),
                                        message.words())))
                .flatMap(items -> items)
                .toList();
    }

    private static Stream<PrintedItem> told(ReceivedReportRow report) {
        var from = report.isFromChild()
                ? ". From a child or young person"
                : report.isFromProfessional() ? ". From a professional" : "";
        return Stream.of(
                        report.presentDanger()
                                ? Stream.of(PrintedItem.of(report.dangerHeading(), "", report.dangerWords()))
                                : Stream.<PrintedItem>empty(),
                        Stream.of(PrintedItem.of(
                                report.asChannel().inWords(),
                                EnglishTimes.inWords(report.receivedAt()) + from,
                                report.worry())),
                        PrintedItem.said("Injuries, and what the child said", report.harm()),
                        PrintedItem.said(report.whereTitle(), report.whereNow()),
                        PrintedItem.said("Who else is there", report.whoElse()),
                        PrintedItem.said("Does anyone involved work with children?", report.workInWords()),
                        PrintedItem.said(report.parentsTitle(), answered(report.parentsKnow())),
                        PrintedItem.said("Risk if the parents are told", report.parentsWords()))
                .flatMap(items -> items);
    }

    private static String answered(String answer) {
        return answer.equals("YES") ? "Yes" : answer.equals("NO") ? "No" : "Not known";
    }
}
