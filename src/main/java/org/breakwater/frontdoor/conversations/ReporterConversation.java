package org.breakwater.frontdoor.conversations;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReporterRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions from the desk to the reporter, and the reporter's answers. Row security lets the desk reach the records
 * that it may see, and a visitor the one that their phrase opens. Each method joins the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReporterConversation {

    /**
     * The desk's questions to the reporter. The wording is fixed, so that no question puts words into anyone's mouth: a
     * child is never asked what happened, because that can spoil evidence (Achieving Best InformationConsidered).
     */
    public enum Question {
        WHERE_IS_THE_CHILD("Where is the child now?", "Where are you now?"),
        SAFE_NOW("Is the child safe now?", "Are you safe now?"),
        HOW_TO_REACH_YOU(
                "How can we contact you safely, and when?",
                "How can we talk to you so that it is safe? When is a good time?"),
        OTHER("", "");

        private final String toAdult;
        private final String toChild;

        Question(String toAdult, String toChild) {
            this.toAdult = toAdult;
            this.toChild = toChild;
        }

        /** The fixed wording for this reporter; empty for {@link #OTHER}, which the desk words itself. */
        public String inWords(ReportContent.Way way) {
            return way == ReportContent.Way.CHILD ? toChild : toAdult;
        }

        /** The questions for this reporter: for a child only those with a fixed wording. */
        public static List<Question> offeredTo(ReportContent.Way way) {
            return Arrays.stream(values())
                    .filter(question -> question != OTHER || way != ReportContent.Way.CHILD)
                    .toList();
        }
    }

    private final JdbcClient jdbc;
    private final HouseKey house;
    private final Reports reports;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final Clock clock;

    ReporterConversation(
            JdbcClient jdbc,
            HouseKey house,
            Reports reports,
            AuditLog audit,
            ApplicationEventPublisher events,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.house = house;
        this.reports = reports;
        this.audit = audit;
        this.events = events;
        this.notices = notices;
        this.clock = clock;
    }

    /** All messages so far, the oldest first, at most 500. */
    public List<ReporterMessageRow> of(UUID record) {
        return QueryRows.all(
                jdbc.sql(ReporterMessageRow.OF_RECORD).param("record", record).query(ReporterMessageRow.class));
    }

    /** The messages for a handover, as far as consent goes: this does not count as an access by a person. */
    public Optional<ReporterRow> toHandOver(Actor actor, UUID record) {
        audit.record(
                actor.id(),
                actor.roleName(),
                "prepared the referrer’s details for a handover, as far as may be shared",
                "contact:" + record,
                "");
        return jdbc.sql(ReporterRow.BY_RECORD)
                .param("record", record)
                .query(ReporterRow.class)
                .optional();
    }

    /**
     * The desk asks.
     *
     * @param words the question for {@link Question#OTHER}; {@link LeadingQuestions} has checked it. Ignored otherwise:
     *     the wording is fixed
     * @throws IllegalArgumentException if a child is asked in free text, or the question is empty
     */
    public UUID ask(Actor actor, UUID record, Question question, String words) {
        var way = ReportContent.Way.valueOf(reports.find(record).orElseThrow().way());
        if (!Question.offeredTo(way).contains(question)) {
            throw new IllegalArgumentException("A child is asked only what has a fixed wording");
        }
        var asked = question == Question.OTHER ? words.strip() : question.inWords(way);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("A question has words");
        }
        var id = jdbc.sql(ASK)
                .param("record", record)
                .param("at", clock.instant())
                .param("question", question.name())
                .param("words", asked)
                .param("by", actor.id().value())
                .query(UUID.class)
                .single();
        audit.record(
                actor.id(),
                actor.roleName(),
                "asked the person who reported the concern",
                "contact:" + record,
                question.name());
        if (way == ReportContent.Way.PROFESSIONAL) {
            notices.owe(ReferrerUpdateNotice.class, record);
        }
        return id;
    }

    /** Unanswered questions of the desk, the oldest first. */
    public List<ReporterMessageRow> unanswered(UUID record) {
        var all = of(record);
        var answered = all.stream().map(ReporterMessageRow::answers).collect(Collectors.toSet());
        return all.stream()
                .filter(message -> message.fromDesk() && !answered.contains(message.id()))
                .toList();
    }

    /** A question of the desk, answered or not; empty if there is no such question about this record. */
    public Optional<ReporterMessageRow> question(UUID record, UUID id) {
        return of(record).stream()
                .filter(message -> message.fromDesk() && message.id().equals(id))
                .findFirst();
    }

    /**
     * The reporter answers or adds something, as the visitor whose phrase, or proved address, opens this record. The
     * desk is told in the same transaction. Nothing in it closes or downgrades anything.
     *
     * @param answers the question that this answers, or null
     * @param once of the page that it was typed on: the same text from the same page is stored once, different text is
     *     something new. A page without it always stores it
     */
    public void hear(UUID record, @Nullable UUID answers, String words, String once) {
        var visitor = new Actor.Visitor();
        var kept = jdbc.sql(HEAR)
                .param("record", record)
                .param("at", clock.instant())
                .param("words", words)
                .param("answers", answers)
                .param("by", visitor.id().value())
                .param("once", once.isEmpty() ? null : house.hmac("said once", record + " " + once + " " + words))
                .update();
        if (kept == 1) {
            audit.record(
                    visitor.id(), visitor.roleName(), "came back and gave more information", "contact:" + record, "");
            events.publishEvent(new ReporterReturned(record));
        }
    }

    static final String ASK = """
            insert into frontdoor.reporter_message (record_id, sent_at, from_desk, question, words, sent_by)
            values (:record, :at, true, :question, :words, :by) returning id""";

    static final String HEAR = """
            insert into frontdoor.reporter_message (record_id, sent_at, from_desk, words, answers, sent_by, once)
            values (:record, :at, false, :words, :answers, :by, :once) on conflict do nothing""";
}
