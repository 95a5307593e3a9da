package org.breakwater.casework.accesslog;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.audit.AuditedAct;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.ForAnyCase;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People who work on a case see who has looked at it. */
@Controller
@ForAnyCase
class AccessLogController {

    private static final String ACCOUNT = "account:";
    private static final String FOR = "for ";
    private static final int MOST = 200;

    private final CaseDesk caseDesk;
    private final AuditLog audit;
    private final Accounts accounts;

    AccessLogController(CaseDesk caseDesk, AuditLog audit, Accounts accounts) {
        this.caseDesk = caseDesk;
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping("/cases/{id}/access-log")
    Screen looks(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened the access log", theCase -> {
            var looks = audit.looksAt(theCase.subject(), MOST);
            var names = accounts.namesOf(who, people(looks));
            return new AccessLogPage(
                    theCase,
                    looks.stream().map(auditedAct -> named(auditedAct, names)).toList());
        });
    }

    private static List<UUID> people(List<AuditedAct> looks) {
        return looks.stream()
                .flatMap(auditedAct -> Stream.of(
                        auditedAct.actor().value(), auditedAct.detail().replace(FOR, "")))
                .filter(actor -> actor.startsWith(ACCOUNT))
                .flatMap(actor -> InputParser.id(actor.substring(ACCOUNT.length())).stream())
                .distinct()
                .toList();
    }

    private static AccessLogEntry named(AuditedAct auditedAct, Map<UUID, String> names) {
        var actor = auditedAct.actor().value();
        var name = actor.startsWith(ACCOUNT)
                ? inPost(names.getOrDefault(UUID.fromString(actor.substring(ACCOUNT.length())), "Someone"), auditedAct)
                : actor.equals("visitor") ? "Person reporting the concern" : "Breakwater";
        return new AccessLogEntry(auditedAct.at(), name, auditedAct.act() + forWhom(auditedAct, names));
    }

    /** For whom a deputy acted. */
    private static String forWhom(AuditedAct auditedAct, Map<UUID, String> names) {
        var detail = auditedAct.detail();
        if (!detail.startsWith(FOR + ACCOUNT)) {
            return "";
        }
        var whom = UUID.fromString(detail.substring(FOR.length() + ACCOUNT.length()));
        return " for " + names.getOrDefault(whom, "someone");
    }

    private static String inPost(String name, AuditedAct auditedAct) {
        return name + ", " + Role.valueOf(auditedAct.role()).title();
    }
}
