package org.breakwater.pathways.missing.episodes;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.lifecycle.EpisodeReports;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.EpisodeRow;
import org.breakwater.pathways.missing.records.developments.DeathToNotifyRow;
import org.breakwater.pathways.missing.referrals.EpisodeReferrals;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.SinglePress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is missing now, the interviews that are due, the page of an episode, and a new one. */
@Controller
@RequestMapping(EpisodesPage.ADDRESS)
@For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
class EpisodesController {

    private final ActorTransactions acting;
    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final EpisodeReports reports;
    private final EpisodeReferrals referrals;
    private final CaseDeadlines caseDeadlines;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    EpisodesController(
            ActorTransactions acting,
            EpisodeDesk desk,
            EpisodeRecords records,
            EpisodeReports reports,
            EpisodeReferrals referrals,
            CaseDeadlines caseDeadlines,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.records = records;
        this.reports = reports;
        this.referrals = referrals;
        this.caseDeadlines = caseDeadlines;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param allocated a filter, see {@link AllocationFilter}; @param closed "yes" for those that are closed */
    @GetMapping
    Screen list(
            @RequestParam(defaultValue = "") String closed,
            @RequestParam(defaultValue = "") String allocated,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var number = InputParser.page(page);
        var filter = AllocationFilter.of(allocated);
        var to = filter.allocated(who);
        var over = closed.equals("yes");
        return acting.looking(who, () -> {
            List<EpisodeRow> missing = over || number > 1 ? List.of() : records.missingNow();
            List<DeathToNotifyRow> toNotify = over || number > 1 ? List.of() : records.toNotify();
            var rows = over ? records.closed(to, number) : records.returned(to, number);
            var shown = cases.subjects(Stream.concat(
                            Stream.concat(missing.stream(), rows.stream()).map(EpisodeRow::id),
                            toNotify.stream().map(DeathToNotifyRow::recordId))
                    .toList());
            audit.record(who.id(), who.roleName(), "viewed missing episodes", shown, "");
            return new EpisodesPage(
                    who.role() == Role.MISSING_COORDINATOR,
                    missing,
                    toNotify,
                    rows,
                    over,
                    filter,
                    number,
                    clock.instant());
        });
    }

    @GetMapping("/{episode}")
    Screen one(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened a missing episode",
                seen -> new EpisodePage(
                        seen,
                        records.find(episode).orElseThrow(),
                        referrals.of(episode),
                        caseDeadlines.of(episode),
                        desk.now()));
    }

    @For(Role.MISSING_COORDINATOR)
    @GetMapping("/new")
    Screen ask() {
        return new NewEpisodePage(NewEpisodeForm.empty(), List.of());
    }

    @For(Role.MISSING_COORDINATOR)
    @PostMapping("/new")
    Screen record(NewEpisodeForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Bad(var problems) -> new NewEpisodePage(form, problems);
            case Good(var report) -> {
                var press = SinglePress.of(form.opening(), form);
                var record = acting.as(who, () -> reports.record(who, report, press));
                yield redirect(EpisodesPage.ADDRESS + "/" + record);
            }
        };
    }
}
