package org.breakwater.pathways.allegations.lifecycle;

import static org.breakwater.pathways.tomash.MashReferral.fact;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Reporter;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.pathways.tomash.MashContacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child in immediate danger, or possibly in danger, is an ordinary contact at the desk at once: with the child, the
 * alleged person, their access to children and the place. It is restricted to the people named for that, without anyone
 * who has the name of the alleged person, and says nothing of the LADO’s case: the desk cannot protect a masked child.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChildInDanger {

    private static final int MOST_OF_NAME = 200;
    private static final int MOST_OF_WORRY = 20_000;
    private static final int MOST_BESIDE = 2_000;

    private final Subjects subjects;
    private final MashContacts contacts;

    ChildInDanger(Subjects subjects, MashContacts contacts) {
        this.subjects = subjects;
        this.contacts = contacts;
    }

    /** In the act that opens the case; nothing if the referrer says that no child is in danger. */
    void send(Actor by, UUID record, AllegationReferral told) {
        if (told.soFar().danger() == Tri.NO) {
            return;
        }
        var isByPhone = by instanceof Actor.Person;
        var contact = contacts.send(
                by,
                told.referrer().referrerName(),
                List.of(record),
                content(told),
                isByPhone ? ReportChannel.TEAM : ReportChannel.WEB);
        subjects.keepOut(contact, told.subject().subjectName());
    }

    private static ReportContent content(AllegationReferral told) {
        var subject = told.subject();
        var isNow = told.soFar().danger() == Tri.YES;
        var work = joined(", ", subject.subjectName(), subject.subjectRole(), subject.employer());
        return new ReportContent(
                Way.PROFESSIONAL,
                isNow,
                isNow ? "The referrer says that a child is in immediate danger now" : "",
                cut(worry(told), MOST_OF_WORRY),
                children(told.concern().child()),
                cut(joined(". ", subject.employer(), told.concern().happened()), MOST_BESIDE),
                cut("Alleged person: " + work, MOST_BESIDE),
                "",
                YesNoUnsure.YES,
                cut(work, MOST_BESIDE),
                YesNoUnsure.UNSURE,
                "",
                reporter(told),
                List.of(),
                isNow ? YesNoUnsure.YES : YesNoUnsure.UNSURE);
    }

    private static Reporter reporter(AllegationReferral told) {
        var from = told.referrer();
        var agency = joined(", ", from.referrerJob(), from.referrerOrganisation());
        var reach = joined(", ", from.referrerPhone(), from.referrerEmail());
        return new Reporter(from.referrerName(), "", agency, reach, "", false, "");
    }

    private static String worry(AllegationReferral told) {
        var subject = told.subject();
        return joined(
                "\n",
                fact("What is alleged", told.concern().alleged()),
                fact("When and where", told.concern().happened()),
                fact("Child or children", told.concern().child()),
                fact("Alleged person", subject.subjectName()),
                fact("Date of birth or age of the alleged person", subject.subjectBorn()),
                fact("Their role", subject.subjectRole()),
                fact("Their employer", subject.employer()),
                "Works or volunteers with children elsewhere: "
                        + joined(". ", subject.otherWork().inWords(), subject.otherWorkWhere()),
                "Own children, or cares for any: "
                        + joined(". ", subject.ownChildren().inWords(), subject.ownChildrenWho()),
                fact("Done so far", told.soFar().doneSoFar()),
                "Call the LADO. The person must not learn of this: check who may know them before you act.");
    }

    /** The referrer names children in words: the first name is to find them by, and all of it is kept. */
    private static List<ReportContent.Child> children(String named) {
        if (named.isBlank()) {
            return List.of();
        }
        var first = cut(named.split("[,;(]", 2)[0].strip(), MOST_OF_NAME);
        return List.of(new ReportContent.Child(first, named, "", false, "", "", ""));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
