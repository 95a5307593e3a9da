package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Disagreeing;
import org.breakwater.frontdoor.DisagreementForm;
import org.breakwater.frontdoor.GoUpForm;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A referrer says that they disagree, goes up, or agrees. Another's referral looks like none. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/disagreement/{id}")
class DisagreementController {

    private static final Actor.Visitor REFERRER = new Actor.Visitor();

    private final Writing writing;
    private final Disagreeing disagreeing;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    DisagreementController(Writing writing, Disagreeing disagreeing, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.writing = writing;
        this.disagreeing = disagreeing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Browser browser) {
        return writing.proven(
                browser,
                (proof, owner) -> theirs(owner, id, row -> {
                    audit.record(REFERRER.id(), REFERRER.roleName(), "viewed a disagreement", "contact:" + id, "");
                    return page(row, DisagreementForm.EMPTY, GoUpForm.EMPTY, List.of());
                }));
    }

    @PostMapping
    Screen raise(@PathVariable UUID id, DisagreementForm form, Browser browser) {
        return act(browser, id, row -> switch (form.check(true)) {
            case Bad<Disagreeing.Raised>(var problems) -> page(row, form, GoUpForm.EMPTY, problems);
            case Good<Disagreeing.Raised>(var raised) ->
                done(
                        id,
                        disagreeing.raise(REFERRER, id, raised),
                        why -> page(row, form, GoUpForm.EMPTY, List.of(new Problem("main", why))));
        });
    }

    @PostMapping("/up")
    Screen goUp(@PathVariable UUID id, GoUpForm form, Browser browser) {
        return act(browser, id, row -> switch (form.check()) {
            case Bad<String>(var problems) -> page(row, DisagreementForm.EMPTY, form, problems);
            case Good<String>(var words) ->
                done(
                        id,
                        disagreeing.goUp(REFERRER, id, words, form.isDanger()),
                        why -> page(row, DisagreementForm.EMPTY, form, List.of(new Problem("why", why))));
        });
    }

    @PostMapping("/agree")
    Screen agree(@PathVariable UUID id, Browser browser) {
        return act(
                browser,
                id,
                row -> done(
                        id,
                        disagreeing.agree(REFERRER, id),
                        why -> page(row, DisagreementForm.EMPTY, GoUpForm.EMPTY, List.of(new Problem("main", why)))));
    }

    /** What is sent after the hour is up is kept all the same; it is shown after a new code. */
    private Screen act(Browser browser, UUID id, Function<MineRow, Screen> work) {
        return writing.heard(browser, (proof, owner) -> theirs(owner, id, work));
    }

    private Screen theirs(byte[] owner, UUID id, Function<MineRow, Screen> work) {
        return jdbc.sql(MineRow.ONE)
                .param("owner", owner)
                .param("record", id)
                .query(MineRow.class)
                .optional()
                .map(work)
                .orElse(Mishap.NOT_FOUND);
    }

    private static Screen done(UUID id, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/refer/mine/disagreement/" + id));
    }

    private Screen page(MineRow row, DisagreementForm form, GoUpForm up, List<Problem> problems) {
        var disagreement = disagreeing.of(REFERRER, row.recordId());
        return new DisagreementPage(row.recordId(), row.reference(), disagreement, form, up, problems, clock.instant());
    }
}
