package org.breakwater.mash.lifecycle;

import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ShownDeadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the deadline that matters first beside the contact, where the queue sees it without looking for clocks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactDeadlines {

    private final JdbcClient jdbc;
    private final CaseDeadlines caseDeadlines;

    ContactDeadlines(JdbcClient jdbc, CaseDeadlines caseDeadlines) {
        this.jdbc = jdbc;
        this.caseDeadlines = caseDeadlines;
    }

    /** @param now the contact as it is now: the stage says what it is waiting for */
    void show(ContactRow now) {
        var running = caseDeadlines.running(now.id());
        var first = ShownDeadline.first(running, now.stage().awaits());
        jdbc.sql(SHOW)
                .param("due", first.map(ShownDeadline::dueAt).orElse(null))
                .param("for", first.map(ShownDeadline::rule).orElse(null))
                .param("feedback", ShownDeadline.feedbackDue(running).orElse(null))
                .param("id", now.id())
                .update();
    }

    static final String SHOW = """
            update mash.contact set due_at = cast(:due as timestamptz), due_for = :for,
                feedback_due_at = cast(:feedback as timestamptz)
            where id = :id""";
}
