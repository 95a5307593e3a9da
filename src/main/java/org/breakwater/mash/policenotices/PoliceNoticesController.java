package org.breakwater.mash.policenotices;

import static org.breakwater.web.Redirect.redirect;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.policenotices.corrections.PoliceNoticesToCorrect;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports files of police notices, and shows the state of each. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PoliceNoticesController implements TakesFiles {

    private static final String FILES = "files";
    private static final long MOST_BYTES_OF_ONE = 10L * 1024 * 1024;

    private final ActorTransactions acting;
    private final PoliceNotices policeNotices;
    private final PoliceNoticesToCorrect toCorrect;
    private final PoliceNoticeImportContinuation goingOn;
    private final Clock clock;

    PoliceNoticesController(
            ActorTransactions acting,
            PoliceNotices policeNotices,
            PoliceNoticesToCorrect toCorrect,
            PoliceNoticeImportContinuation goingOn,
            Clock clock) {
        this.acting = acting;
        this.policeNotices = policeNotices;
        this.toCorrect = toCorrect;
        this.goingOn = goingOn;
        this.clock = clock;
    }

    @Override
    public String address() {
        return "/desk/police-notices";
    }

    @GetMapping("/desk/police-notices")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        return list(who, InputParser.page(page), PoliceNoticesForm.empty(), List.of());
    }

    private Screen list(Actor.Person who, int number, PoliceNoticesForm form, List<Problem> problems) {
        return acting.looking(
                who,
                () -> new PoliceNoticesPage(
                        policeNotices.latest(number),
                        toCorrect.next(),
                        toCorrect.count(),
                        number,
                        form,
                        problems,
                        clock.instant()));
    }

    /** The file is stored whole first; then as many contacts are created as someone can wait for. */
    @PostMapping("/desk/police-notices")
    Screen send(
            PoliceNoticesForm form,
            @RequestParam(name = FILES, required = false) @Nullable MultipartFile file,
            Actor.Person who)
            throws IOException {
        var ask = new Questions();
        ask.must(file != null && !file.isEmpty(), FILES, "Choose the file from your device");
        ask.must(file == null || file.getSize() <= MOST_BYTES_OF_ONE, FILES, "The file must be smaller than 10 MB");
        var reachedAt = form.check(ask, clock.instant());
        if (file == null) {
            return list(who, 1, form, List.of(new Problem(FILES, "Choose the file from your device")));
        }
        var bytes = ask.areAnswered() ? file.getBytes() : new byte[0];
        return switch (ask.then(() -> reachedAt)) {
            case Bad<Instant>(var problems) -> list(who, 1, form, problems);
            case Good<Instant>(var at) ->
                switch (acting.as(who, () -> policeNotices.keep(who, bytes, at))) {
                    case PoliceNotices.Kept.No(var why) -> list(who, 1, form, List.of(new Problem(FILES, why)));
                    case PoliceNotices.Kept.Before(var before) ->
                        redirect("/desk/police-notices/" + before + "?before=yes");
                    case PoliceNotices.Kept.New(var made) -> {
                        goingOn.some(who, made);
                        yield redirect("/desk/police-notices/" + made);
                    }
                };
        };
    }

    @GetMapping("/desk/police-notices/{upload}")
    Screen file(
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String before,
            Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(
                who,
                () -> policeNotices
                        .find(upload)
                        .<Screen>map(file -> new PoliceNoticeFilePage(
                                file, policeNotices.lines(who, upload, number), number, before.equals("yes")))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/police-notices/{upload}/continue")
    Screen goOn(@PathVariable UUID upload, Actor.Person who) {
        if (acting.looking(who, () -> policeNotices.find(upload)).isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        goingOn.some(who, upload);
        return redirect("/desk/police-notices/" + upload);
    }
}
