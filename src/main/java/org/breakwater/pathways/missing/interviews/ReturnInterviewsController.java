package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.lifecycle.ReturnInterviews;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The return interview of an episode; there is none while the child is missing. */
@Controller
@RequestMapping("/missing/interviews/{episode}")
@For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
class ReturnInterviewsController {

    /** An episode whose child is back. */
    private record Back(EpisodeRecord record, Instant foundAt) {

        ReturnsToCover returns() {
            var others = new LinkedHashMap<UUID, Instant>();
            record.coverable().forEach(one -> {
                if (one.foundAt() != null) {
                    others.put(one.recordId(), one.foundAt());
                }
            });
            return new ReturnsToCover(foundAt, others);
        }
    }

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final ReturnInterviews interviews;

    ReturnInterviewsController(EpisodeDesk desk, EpisodeRecords records, ReturnInterviews interviews) {
        this.desk = desk;
        this.records = records;
        this.interviews = interviews;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened a return interview",
                seen -> whenBack(seen, back -> page(seen, back, ReturnInterviewForm.EMPTY, Rejection.none())));
    }

    @PostMapping
    Screen hold(@PathVariable UUID episode, ReturnInterviewForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, this::back, (seen, back) -> switch (form.check(back.returns(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(page(seen, back, form, Rejection.of(problems)));
            case Good(var held) ->
                new Answer.Did(
                        interviews.hold(who, seen, version, held),
                        seen.path(),
                        attempt -> page(seen, back, form, desk.snag(seen, attempt, "childWords", version)));
        });
    }

    @GetMapping("/offer")
    Screen askOffer(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened an offer of a return interview",
                seen -> whenBack(seen, _ -> new OfferPage(seen, OfferForm.EMPTY, Rejection.none())));
    }

    @PostMapping("/offer")
    Screen offer(@PathVariable UUID episode, OfferForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, this::back, (seen, back) -> switch (form.check(back.foundAt(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new OfferPage(seen, form, Rejection.of(problems)));
            case Good(var offered) ->
                new Answer.Did(
                        interviews.offer(who, seen, version, offered),
                        seen.path(),
                        attempt -> new OfferPage(seen, form, desk.snag(seen, attempt, "kind", version)));
        });
    }

    @GetMapping("/no-interview")
    Screen askNoInterview(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the result of a return interview",
                seen -> whenBack(seen, _ -> new NoInterviewPage(seen, NoInterviewForm.EMPTY, Rejection.none())));
    }

    @PostMapping("/no-interview")
    Screen noInterview(@PathVariable UUID episode, NoInterviewForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, this::back, (seen, back) -> switch (form.check(back.foundAt(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new NoInterviewPage(seen, form, Rejection.of(problems)));
            case Good(var result) ->
                new Answer.Did(
                        notHeld(who, seen, version, result),
                        seen.path(),
                        attempt -> new NoInterviewPage(seen, form, desk.snag(seen, attempt, "result", version)));
        });
    }

    private ActResult notHeld(
            Actor.Person who, PathwayCase<EpisodeStep> seen, int version, NoInterviewForm.NotHeld result) {
        return result.impossible()
                .map(reason -> interviews.notPossible(who, seen, version, reason, result.at(), result.why()))
                .orElseGet(() -> interviews.declined(who, seen, version, result.at(), result.why()));
    }

    private Screen whenBack(PathwayCase<EpisodeStep> seen, Function<Back, Screen> screen) {
        return back(seen).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private Optional<Back> back(PathwayCase<EpisodeStep> seen) {
        return records.find(seen.id())
                .flatMap(record -> Optional.ofNullable(record.now().foundAt()).map(at -> new Back(record, at)));
    }

    private static ReturnInterviewPage page(
            PathwayCase<EpisodeStep> seen, Back back, ReturnInterviewForm form, Rejection snag) {
        return new ReturnInterviewPage(seen, back.record(), back.foundAt(), form, snag);
    }
}
