package org.breakwater.casework.meetings.minutes;

import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.meetings.StrategyDiscussionInvitations;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.ParticipantRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A strategy discussion is recorded, and ends once: with a decision, or with the reason why it was not held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionMinutes {

    private static final ActResult OVER =
            new ActResult.NotNow("This discussion has ended. Its record cannot be changed.");

    /** As many as fit into a chronology entry; the full reasons are in the minutes. */
    private static final int MOST_WORDS = 10000;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Agencies agencies;
    private final StrategyDiscussionInvitations calls;
    private final ApplicationEventPublisher events;
    private final StrategyDiscussionClocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    StrategyDiscussionMinutes(
            JdbcClient jdbc,
            Cases cases,
            Agencies agencies,
            StrategyDiscussionInvitations calls,
            ApplicationEventPublisher events,
            StrategyDiscussionClocks clocks,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.agencies = agencies;
        this.calls = calls;
        this.events = events;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who takes part for an agency; what was recorded of the same person before is kept behind it. */
    public ActResult seat(Actor.Person by, Case seen, int version, StrategyDiscussion discussion, Participant typed) {
        return seat(by, seen, version, discussion, List.of(typed));
    }

    /** The same of several people, in one entry of the chronology. */
    public ActResult seat(
            Actor.Person by, Case seen, int version, StrategyDiscussion discussion, List<Participant> typed) {
        var strategy = discussion.strategy();
        if (!strategy.isOpen()) {
            return OVER;
        }
        var each = typed.stream().map(this::attendance).toList();
        var what = each.size() == 1 ? ", " + each.getFirst() : ": %d participants recorded".formatted(each.size());
        var words = each.size() == 1 ? "" : String.join("; ", each);
        return note(
                by,
                seen,
                version,
                "Strategy discussion" + what,
                words,
                () -> typed.forEach(participant -> {
                    var before = discussion.before(participant).map(ParticipantRow::id);
                    noting(ParticipantRow.KEEP, by, strategy)
                            .paramSource(participant.replacing(before.orElse(null)))
                            .update();
                }));
    }

    private String attendance(Participant participant) {
        return agencies.nameOf(participant.agency()) + ": "
                + participant.presence().inWords().toLowerCase(Locale.ROOT);
    }

    public ActResult agree(
            Actor.Person by, Case seen, int version, StrategyDiscussionRow strategy, AgreedAction action) {
        if (!strategy.isOpen() && !strategy.wasHeld()) {
            return OVER;
        }
        return note(
                by,
                seen,
                version,
                "Strategy discussion: action agreed",
                action.inWords(),
                () -> noting(ActionRow.KEEP, by, strategy)
                        .param("what", action.what())
                        .param("owner", action.owner())
                        .param("agency", agencies.has(action.agency()) ? action.agency() : null)
                        .param("due", Date.valueOf(action.dueOn()))
                        .param("people", action.people().toArray(String[]::new))
                        .update());
    }

    /** Ends it with a decision. */
    public ActResult decide(
            Actor.Person by,
            Case seen,
            int version,
            StrategyDiscussion strategyDiscussion,
            DiscussionDecision decided) {
        if (!strategyDiscussion.strategy().isOpen()) {
            return OVER;
        }
        if (decided.children().size()
                != strategyDiscussion.strategy().children().size()) {
            return new ActResult.NotNow("Select an outcome for every child.");
        }
        if (!strategyDiscussion.missing().isEmpty() && decided.withoutQuorum().isEmpty()) {
            return new ActResult.NotNow("The quorum was not met. Enter the reason for holding it anyway.");
        }
        var what = "Strategy discussion: " + decided.inWords();
        var strategy = strategyDiscussion.strategy();
        var words = decided.chair().inWords() + ".\n" + decided.forEach(strategy.about()) + "\n" + decided.reasons();
        return note(by, seen, version, what, words.substring(0, Math.min(words.length(), MOST_WORDS)), () -> {
            noting(StrategyDiscussionRow.DECIDE, by, strategy)
                    .param("held", decided.heldAt())
                    .param("chair", decided.chair().name())
                    .param("chairRole", decided.chair().role())
                    .param("outcomes", decided.each(one -> one.outcome().name()))
                    .param("own", decided.each(DiscussionDecision.ForChild::own))
                    .param("reconvene", decided.reconveneOn() == null ? null : Date.valueOf(decided.reconveneOn()))
                    .param("reasons", decided.reasons())
                    .param("without", decided.withoutQuorum())
                    .update();
            calls.over(strategy);
            clocks.decided(seen, decided);
        });
    }

    /** One that was called is not held after all. */
    public ActResult notHeld(Actor.Person by, Case seen, int version, StrategyDiscussionRow strategy, String why) {
        if (!strategy.isOpen()) {
            return OVER;
        }
        return note(by, seen, version, "The strategy discussion was not held", why, () -> {
            noting(StrategyDiscussionRow.NOT_HELD, by, strategy)
                    .param("why", why)
                    .update();
            calls.over(strategy);
            clocks.notHeld(seen);
        });
    }

    private ActResult note(Actor.Person by, Case seen, int version, String what, String words, Runnable work) {
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what, words);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), "recorded a strategy discussion", seen.subject(), "");
            work.run();
            events.publishEvent(new StrategyDiscussionChanged(seen.id()));
        }
        return actResult;
    }

    private JdbcClient.StatementSpec noting(String statement, Actor.Person by, StrategyDiscussionRow strategy) {
        var said = jdbc.sql(statement)
                .param("strategy", strategy.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
        return said.param("contact", strategy.contactId());
    }
}
