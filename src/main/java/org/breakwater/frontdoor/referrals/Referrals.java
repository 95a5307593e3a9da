package org.breakwater.frontdoor.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.frontdoor.conversations.ReferrerUpdateNotice;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.time.Calendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes in referrals, and returns them to people who may see the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Referrals {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final ReferrerAddresses referrerAddresses;
    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Referrals(
            JdbcClient jdbc,
            Reports reports,
            ReferrerAddresses referrerAddresses,
            ApplicationEventPublisher events,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.referrerAddresses = referrerAddresses;
        this.events = events;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A referral as it is sent.
     *
     * @param owner the key under which its sender finds it again
     * @param advice ids of the coach's rules that fired, to document the advice given
     * @param draftId the draft it was written in; the same draft is never received twice
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sent(
            Referral told,
            String email,
            byte[] owner,
            ReferralSharing sharing,
            List<String> advice,
            Instant at,
            UUID draftId) {

        @Override
        public String toString() {
            return "Sent[" + draftId + "]";
        }
    }

    /** Stores it with the report, the people and the desk's contact, all or nothing. */
    public Reports.Receipt receive(Actor actor, Sent sent) {
        var told = sent.told();
        var receipt = reports.receive(
                actor,
                ReferralReport.told(told, sent.email(), day(sent.at())),
                ReferralReport.people(told.household()),
                ReportChannel.WEB,
                sent.at(),
                sent.draftId());
        var level = told.level();
        jdbc.sql(KEEP)
                .param("record", receipt.recordId())
                .param("reference", receipt.reference())
                .param("at", sent.at())
                .param("owner", sent.owner())
                .param("hears", sent.sharing().hearsByMail())
                .param("need", level.need())
                .param("needOn", level.need().isEmpty() ? null : LocalDate.parse(level.readOn()))
                .param("needVersion", level.version().isEmpty() ? null : UUID.fromString(level.version()))
                .param("consent", told.consent().asked())
                .param("reason", told.consent().reason())
                .param("rang", told.call().rang())
                .param("advice", sent.advice().toArray(String[]::new))
                .param("told", json.writeValueAsString(told.with(told.referrer().onlyReference())))
                .update();
        share(receipt.recordId(), sent);
        if (sent.sharing().hearsByMail()) {
            referrerAddresses.sent(receipt.recordId(), sent.email());
            notices.owe(
                    ReferralReceiptNotice.class,
                    NoticeDue.about(receipt.recordId()).with(receipt.reference()));
        }
        goesHome(told.happened().goesHome(), sent.at())
                .ifPresent(at -> events.publishEvent(new HomeTimeReported(receipt.recordId(), at)));
        return receipt;
    }

    private void share(UUID record, Sent sent) {
        for (var one : sent.sharing().with()) {
            jdbc.sql(ReferralSharing.SHARE)
                    .param("record", record)
                    .param("key", one.key())
                    .param("kind", one.kind().name())
                    .param("owner", sent.owner())
                    .param("by", sent.sharing().sentBy())
                    .update();
        }
    }

    /** Whether this referral raises an alert at the desk. */
    public static boolean alerts(Referral told, Instant sentAt) {
        var content = ReferralReport.told(told, "", day(sentAt));
        return content.presentDanger() || content.mustBeReadNow();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    /** When the child goes home; empty if not given, or if it was before this reached us. */
    private static Optional<Instant> goesHome(String time, Instant sentAt) {
        return time.isEmpty()
                ? Optional.empty()
                : Optional.of(sentAt.atZone(Calendars.LONDON)
                                .with(LocalTime.parse(time))
                                .toInstant())
                        .filter(sentAt::isBefore);
    }

    /** The referral of a record that this actor may see, without the referrer; empty if it was none. */
    public Optional<Referral> find(UUID record) {
        return jdbc.sql(FIND)
                .param("record", record)
                .query(String.class)
                .optional()
                .map(told -> json.readValue(told, Referral.class));
    }

    /** Releases the approved feedback to the professional referrer. */
    public void release(UUID record, String words) {
        jdbc.sql(RELEASE)
                .param("at", clock.instant())
                .param("words", words)
                .param("record", record)
                .update();
        notices.owe(ReferrerUpdateNotice.class, record);
    }

    /** The same, for feedback that was held until two people had checked it; nothing if it was released already. */
    public void releaseHeld(UUID record, String words) {
        var held = jdbc.sql(HELD)
                .param("record", record)
                .param("words", words)
                .query(Boolean.class)
                .optional();
        if (held.orElse(false)) {
            release(record, words);
        }
    }

    static final String HELD = """
            select answer_words is distinct from :words from frontdoor.report_progress where record_id = :record""";

    static final String RELEASE = """
            update frontdoor.report_progress set answered_at = :at, answer = 'DEALT_WITH', answer_words = :words
            where record_id = :record""";

    static final String FIND = "select told from frontdoor.referral where record_id = :record";

    static final String KEEP = """
            insert into frontdoor.referral (record_id, reference, received_at, owner_hash, hears_by_mail, need, need_on,
                need_version, consent, consent_reason, rang_before, advice, told)
            values (:record, :reference, :at, cast(:owner as bytea), :hears, :need, cast(:needOn as date),
                cast(:needVersion as uuid), :consent, :reason, :rang, :advice, :told)""";
}
