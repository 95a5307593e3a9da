package org.breakwater.pathways.allegations.cases.childreferral;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.following.Following;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone referred the child, and the LADO or the administrator records it. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/child-referral")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class ChildReferralController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final Following following;

    ChildReferralController(AllegationsDesk desk, AllegationEntries entries, Following following) {
        this.desk = desk;
        this.entries = entries;
        this.following = following;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the referral of a child",
                seen -> new ChildReferralPage(seen, ChildReferralForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen record(@PathVariable UUID allegationCase, ChildReferralForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check(desk.today())) {
            case Bad(var problems) -> new Answer.Show(new ChildReferralPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.write(
                                who,
                                seen,
                                version,
                                RecordingMoves.CHILD_REFERRED,
                                "By " + entry.referredBy(),
                                () -> following.record(who, allegationCase, entry)),
                        seen.path(),
                        attempt -> new ChildReferralPage(seen, form, desk.snag(seen, attempt, "referredBy", version)));
        });
    }
}
