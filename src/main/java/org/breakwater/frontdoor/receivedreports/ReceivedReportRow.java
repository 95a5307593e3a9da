package org.breakwater.frontdoor.receivedreports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report as it was received; without the reporter. */
public record ReceivedReportRow(
        UUID recordId,
        String reference,
        String channel,
        String way,
        Instant receivedAt,
        Instant recordedAt,
        boolean presentDanger,
        String dangerWords,
        String worry,
        String whereNow,
        String whoElse,
        String harm,
        String worksWithChildren,
        String workWords,
        String parentsKnow,
        String parentsWords,
        List<String> suspicions,
        String dangerAnswer,
        boolean canComeBack) {

    /** How the answer to the danger question begins the reason for it. */
    public static final String YES_TO_DANGER = "Asked whether the child is in danger now: yes.";

    public static final String NOT_SURE = "Immediate danger: not sure.";
    public static final String NO_DANGER = "Immediate danger: no.";

    static final String BY_RECORD = """
            select r.record_id, r.reference, r.channel, r.way, r.received_at, r.recorded_at, r.present_danger,
                r.danger_words, r.worry, r.where_now, r.who_else, r.harm, r.works_with_children, r.work_words,
                r.parents_know, r.parents_words, r.suspicions, r.danger_answer,
                exists (select 1 from frontdoor.return_phrase p where p.record_id = r.record_id)
                    or exists (select 1 from frontdoor.referral f
                        where f.record_id = r.record_id and f.owner_hash is not null and f.hears_by_mail)
                    as can_come_back
            from frontdoor.report r where r.record_id = :record""";

    static final String RELEASE = """
            update frontdoor.report_progress set answered_at = :at, answer = 'DEALT_WITH' where record_id = :record""";

    /** The report, its progress and its reporter: three rows of one report, written together. */
    static final String KEEP = """
            with report as (
                insert into frontdoor.report (record_id, draft_id, reference, channel, way, received_at, recorded_at,
                    present_danger, danger_words, worry, where_now, who_else, harm, works_with_children, work_words,
                    parents_know, parents_words, suspicions, danger_answer)
                values (:record, :draft, :reference, :channel, :way, :received, :recorded,
                    :presentDanger, :dangerWords, :worry, :whereNow, :whoElse, :harm, :worksWithChildren, :workWords,
                    :parentsKnow, :parentsWords, :suspicions, :dangerAnswer)),
            progress as (insert into frontdoor.report_progress (record_id, by_child) values (:record, :byChild))
            insert into frontdoor.reporter (record_id, name, relation, agency, reach, safe_time, may_say, interpreter)
            values (:record, :name, :relation, :agency, :reach, :safeTime, :mayWeSay, :interpreter)""";

    public ReportChannel asChannel() {
        return ReportChannel.valueOf(channel);
    }

    /** Whether a person must read it now, although nothing in it indicates immediate danger. */
    public boolean mustBeReadNow() {
        return ReportContent.mustBeReadNow(presentDanger, way, dangerAnswer);
    }

    public boolean isFromChild() {
        return way.equals(ReportContent.Way.CHILD.name());
    }

    public boolean isNotSure() {
        return dangerAnswer.equals(ReportContent.YesNoUnsure.UNSURE.name());
    }

    /** The reason that was given, without the answer itself, which the page says in its own words. */
    public String dangerInWords() {
        return isDangerInWords()
                ? dangerWords
                : dangerWords.replace(YES_TO_DANGER, "").strip();
    }

    /** What is said of danger above its reason: what was answered, and no more. */
    public String dangerHeading() {
        if (presentDanger) {
            return isDangerInWords() ? "Possible immediate danger" : "Immediate danger reported";
        }
        return (isNotSure() ? NOT_SURE : NO_DANGER).replace(".", "");
    }

    /** The reason below that, without the answer that the heading gives; empty where nobody said more. */
    public String dangerReason() {
        return presentDanger
                ? dangerWords
                : dangerWords.replace(NOT_SURE, "").replace(NO_DANGER, "").strip();
    }

    /** Only the text indicates danger; the answer was "no" or "not sure". */
    public boolean isDangerInWords() {
        return presentDanger && (isNotSure() || dangerAnswer.equals(ReportContent.YesNoUnsure.NO.name()));
    }

    public boolean isFromProfessional() {
        return way.equals("PROFESSIONAL");
    }

    /** Whether the answer or its words leave it open that someone involved works with children. */
    public boolean mayWorkWithChildren() {
        return worksWithChildren.equals(ReportContent.YesNoUnsure.YES.name()) || !workWords.isBlank();
    }

    /** Whether someone involved works with children, and what was said of it whatever the answer. */
    public String workInWords() {
        var answer = worksWithChildren.equals(ReportContent.YesNoUnsure.UNSURE.name()) && !workWords.isBlank()
                ? "Not sure"
                : worksWithChildren.equals(ReportContent.YesNoUnsure.YES.name())
                        ? "Yes"
                        : worksWithChildren.equals(ReportContent.YesNoUnsure.NO.name()) ? "No" : "Not known";
        return workWords.isBlank() ? answer : answer + ". " + workWords;
    }

    /** "referral" or "report". */
    public String noun() {
        return ReportContent.Way.valueOf(way).noun();
    }

    /** The title of {@link #whereNow}: it is read later, when the child is no longer where the report says. */
    public String whereTitle() {
        return "Where the child was at the time of the " + noun();
    }

    public String parentsTitle() {
        return "Are the parents aware of the " + noun() + "?";
    }

    /** Who reported it, as the beginning of a sentence. */
    public String whoReported() {
        if (isFromChild()) {
            return "The child";
        }
        return isFromProfessional()
                ? "The referrer"
                : asChannel() == ReportChannel.PHONE ? "The caller" : "The person reporting the concern";
    }

    @Override
    public String toString() {
        return "ReceivedReportRow[" + recordId + ", …]";
    }
}
