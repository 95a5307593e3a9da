package org.breakwater.mash.policenotices.corrections;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.policenotices.PoliceNoticeRow;
import org.breakwater.mash.policenotices.PoliceNotices;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One line of a file of notices: as it came, corrected and imported, or left out with a reason. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PoliceNoticeCorrectionController {

    private final ActorTransactions acting;
    private final PoliceNotices policeNotices;
    private final PoliceNoticeCorrections mending;
    private final AuditLog audit;

    PoliceNoticeCorrectionController(
            ActorTransactions acting, PoliceNotices policeNotices, PoliceNoticeCorrections mending, AuditLog audit) {
        this.acting = acting;
        this.policeNotices = policeNotices;
        this.mending = mending;
        this.audit = audit;
    }

    @GetMapping("/desk/police-notices/corrections/{upload}/{line}")
    Screen show(@PathVariable UUID upload, @PathVariable UUID line, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(upload, line, row -> {
                    var subject = row.contactId() == null ? "notices:" + upload : "contact:" + row.contactId();
                    audit.record(who.id(), who.roleName(), "opened a police notice line", subject, "");
                    return new PoliceNoticeCorrectionPage(row, row.cells(), "", List.of(), false);
                }));
    }

    @PostMapping("/desk/police-notices/corrections/{upload}/{line}")
    Screen takeIn(
            @PathVariable UUID upload, @PathVariable UUID line, PoliceNoticeCorrectionForm form, Actor.Person who) {
        var fields = form.fields();
        return acting.as(
                who,
                () -> found(upload, line, row -> switch (fields.check(policeNotices.today())) {
                    case Bad<PoliceNoticeFields.Notice>(var problems) ->
                        new PoliceNoticeCorrectionPage(row, fields, "", problems, false);
                    case Good<PoliceNoticeFields.Notice>(var notice) ->
                        after(row, fields, "", "number", mending.takeIn(who, row, notice));
                }));
    }

    @PostMapping("/desk/police-notices/corrections/{upload}/{line}/leave")
    Screen leave(@PathVariable UUID upload, @PathVariable UUID line, PoliceNoticeExclusionForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(upload, line, row -> switch (form.check()) {
                    case Bad<String>(var problems) ->
                        new PoliceNoticeCorrectionPage(row, row.cells(), form.leave(), problems, false);
                    case Good<String>(var why) ->
                        after(row, row.cells(), form.leave(), "leave", mending.leaveOut(who, row, why));
                }));
    }

    private Screen after(
            PoliceNoticeRow row, PoliceNoticeFields typed, String leave, String field, ActResult actResult) {
        return switch (actResult) {
            case ActResult.Yes() -> redirect("/desk/police-notices/" + row.fileId());
            case ActResult.Stale() ->
                new PoliceNoticeCorrectionPage(
                        policeNotices.line(row.fileId(), row.id()).orElse(row), typed, leave, List.of(), true);
            case ActResult.NotNow(var why) ->
                new PoliceNoticeCorrectionPage(row, typed, leave, List.of(new Problem(field, why)), false);
        };
    }

    private Screen found(UUID upload, UUID line, Function<PoliceNoticeRow, Screen> work) {
        return policeNotices.line(upload, line).map(work).orElse(FailedRequest.NOT_FOUND);
    }
}
