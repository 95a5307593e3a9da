package org.breakwater.pathways.missingeducation.returns;

import static org.breakwater.web.Redirect.redirect;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.TakesFiles;
import org.breakwater.web.sheets.IncomingSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The attendance lead of a school sends returns, and the CME team reads those of all schools. */
@Controller
@RequestMapping(SchoolReturnsPage.ADDRESS)
@For(Role.SCHOOL_ATTENDANCE_LEAD)
class SchoolReturnsController implements TakesFiles {

    private static final String FILE = "files";

    private final ActorTransactions acting;
    private final SchoolReturns returns;
    private final Schools schools;
    private final AuditLog audit;
    private final Clock clock;

    SchoolReturnsController(
            ActorTransactions acting, SchoolReturns returns, Schools schools, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.returns = returns;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String address() {
        return SchoolReturnsPage.ADDRESS + "/file";
    }

    @For({Role.SCHOOL_ATTENDANCE_LEAD, Role.CME_OFFICER, Role.CME_MANAGER})
    @GetMapping
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        return acting.looking(who, () -> {
            audit(who, "viewed schools’ returns");
            return page(who, SchoolReturnForm.EMPTY, null, InputParser.page(page), List.of());
        });
    }

    @PostMapping
    Screen send(SchoolReturnForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> ownSchool(who)
                        .map(school -> switch (form.check(school, today())) {
                            case Bad(var problems) -> page(who, form, null, 1, problems);
                            case Good(var sent) -> {
                                audit(who, "sent a return of a school");
                                yield returns.keep(who, school.id(), sent) == SchoolReturns.Kept.NOT_CONFIRMED
                                        ? page(
                                                who,
                                                form,
                                                null,
                                                1,
                                                List.of(new Problem("ground", SchoolReturns.NOT_CONFIRMED)))
                                        : redirect(SchoolReturnsPage.ADDRESS);
                            }
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** The file is parsed before a database connection is used. */
    @PostMapping("/file")
    Screen sendFile(@RequestParam(name = FILE, required = false) @Nullable MultipartFile file, Actor.Person who)
            throws IOException {
        var read = read(file);
        return acting.as(
                who,
                () -> ownSchool(who)
                        .<Screen>map(school -> switch (read) {
                            case IncomingSheet.Unreadable(var why) -> again(who, why);
                            case IncomingSheet.Read table -> loaded(who, school, table);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private Screen loaded(Actor.Person who, SchoolRow school, IncomingSheet.Read table) {
        var missing = SchoolReturnFile.missing(table);
        if (!missing.isEmpty()) {
            return again(who, "The first line must have headings. Missing: " + String.join(", ", missing));
        }
        audit(who, "sent a file of returns of a school");
        var loaded = SchoolReturnFile.keep(table, returns, who, school, today());
        return page(who, SchoolReturnForm.EMPTY, loaded, 1, List.of());
    }

    private Screen again(Actor.Person who, String why) {
        return page(who, SchoolReturnForm.EMPTY, null, 1, List.of(new Problem(FILE, why)));
    }

    private static IncomingSheet.Outcome read(@Nullable MultipartFile file) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return new IncomingSheet.Unreadable("Choose a file");
        }
        try (var stream = file.getInputStream()) {
            return IncomingSheet.read(stream.readNBytes(IncomingSheet.MOST_BYTES + 1));
        }
    }

    private Screen page(
            Actor.Person who,
            SchoolReturnForm form,
            @Nullable SchoolReturnFile file,
            int number,
            List<Problem> problems) {
        return new SchoolReturnsPage(ownSchool(who), returns.latest(number), form, file, number, problems);
    }

    private Optional<SchoolRow> ownSchool(Actor.Person who) {
        return who.role() == Role.SCHOOL_ATTENDANCE_LEAD ? schools.own() : Optional.empty();
    }

    private void audit(Actor.Person who, String what) {
        audit.record(who.id(), who.roleName(), what, "missing-education", "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
