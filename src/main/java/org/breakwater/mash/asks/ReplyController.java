package org.breakwater.mash.asks;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.DeskTelephone;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Replies;
import org.breakwater.mash.model.Reply;
import org.breakwater.mash.model.Replying;
import org.breakwater.mash.model.StrategyCallRow;
import org.breakwater.mash.model.StrategyCalls;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agency's people read what was asked of their agency, and answer. */
@Controller
@For(Role.RESEARCHER)
class ReplyController {

    private final Acting acting;
    private final Replies replies;
    private final Replying replying;
    private final StrategyCalls calls;
    private final Accounts accounts;
    private final Agencies agencies;
    private final DeskTelephone telephone;
    private final AuditLog audit;
    private final Clock clock;

    ReplyController(
            Acting acting,
            Replies replies,
            Replying replying,
            StrategyCalls calls,
            Accounts accounts,
            Agencies agencies,
            DeskTelephone telephone,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.replies = replies;
        this.replying = replying;
        this.calls = calls;
        this.accounts = accounts;
        this.agencies = agencies;
        this.telephone = telephone;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/asks")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = Typed.page(page);
        return acting.looking(who, () -> {
            var open = replies.open();
            var settled = replies.settled(number);
            var called = calls.open();
            var shown = Stream.concat(
                            called.stream().map(StrategyCallRow::contactId),
                            Stream.concat(open.stream(), settled.stream()).map(AskRow::contactId))
                    .map(contact -> "contact:" + contact)
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed an agency’s information requests", shown, "");
            return new AsksPage(agency(who), called, open, settled, number, telephone.now(), clock.instant());
        });
    }

    @GetMapping("/asks/{ask}")
    Screen one(@PathVariable UUID ask, Actor.Person who) {
        return acting.looking(
                who,
                () -> replies.find(ask)
                        .<Screen>map(row -> {
                            record(who, "opened an information request", row);
                            return page(who, row, null, List.of(), false);
                        })
                        .orElseGet(() -> refused(who, ask, "open an information request")));
    }

    @PostMapping("/asks/{ask}")
    Screen answer(@PathVariable UUID ask, ReplyForm form, RefusalForm refusal, Actor.Person who) {
        var typed = new Given(form, refusal);
        return acting.as(
                who,
                () -> replies.find(ask)
                        .map(row -> switch (form.check(refusal)) {
                            case Bad<Reply>(var problems) -> page(who, row, typed, problems, false);
                            case Good<Reply>(var reply) -> answered(who, row, typed, reply);
                        })
                        .orElseGet(() -> refused(who, ask, "answer")));
    }

    /** The two forms of one page. */
    private record Given(ReplyForm form, RefusalForm refusal) {}

    private Screen answered(Actor.Person who, AskRow row, Given typed, Reply reply) {
        return switch (replying.reply(who, row, reply)) {
            case Done.Yes() -> redirect("/asks/" + row.id());
            case Done.Stale() -> page(who, row, typed, List.of(), true);
            case Done.NotNow(var why) -> page(who, row, typed, List.of(new Problem("kind", why)), false);
        };
    }

    private OneAskPage page(
            Actor.Person who, AskRow row, @Nullable Given typed, List<Problem> problems, boolean stale) {
        var given = replies.to(row.id());
        var standing = given.stream().filter(reply -> !reply.superseded()).findFirst();
        var form =
                typed == null ? ReplyForm.from(standing) : stale ? typed.form().after(standing) : typed.form();
        var refusal = typed == null ? RefusalForm.from(standing) : typed.refusal();
        var systems = Stream.concat(replies.systemsOf(who).stream(), form.systems().stream())
                .distinct()
                .limit(20)
                .toList();
        return new OneAskPage(
                agency(who), row, given, systems, form, refusal, problems, stale, telephone.now(), clock.instant());
    }

    private String agency(Actor.Person who) {
        return accounts.agencyOf(who).map(agencies::nameOf).orElse("");
    }

    private void record(Actor.Person who, String act, AskRow row) {
        audit.record(who.id(), who.roleName(), act, "contact:" + row.contactId(), "ask:" + row.id());
    }

    private Screen refused(Actor.Person who, UUID ask, String act) {
        audit.refused(who.id(), who.roleName(), act, "ask:" + ask, "");
        return Mishap.NOT_FOUND;
    }
}
