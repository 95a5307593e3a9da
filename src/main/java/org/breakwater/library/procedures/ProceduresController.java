package org.breakwater.library.procedures;

import static org.breakwater.web.Redirect.redirect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The current manual is cached as bytes; this serves past versions and changes. */
@Controller
@ForEveryone
@RequestMapping("/procedures")
class ProceduresController {

    private final Procedures procedures;
    private final PdfPress press;

    ProceduresController(Procedures procedures, PdfPress press) {
        this.procedures = procedures;
        this.press = press;
    }

    @GetMapping
    Screen contents() {
        return procedures.contents();
    }

    @GetMapping("/amendments")
    Screen amendments() {
        return procedures.amendmentsPage();
    }

    @GetMapping("/{chapter}")
    Screen chapter(@PathVariable String chapter) {
        return procedures
                .chapter(chapter)
                .<Screen>map(page -> page)
                .or(() -> procedures.takenDown(chapter))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** The form asks for a day; the redirect has it in the address. */
    @GetMapping("/{chapter}/on")
    Screen chooseDay(
            @PathVariable String chapter,
            @RequestParam(name = "onDay", defaultValue = "") String day,
            @RequestParam(name = "onMonth", defaultValue = "") String month,
            @RequestParam(name = "onYear", defaultValue = "") String year) {
        var asked =
                "%s-%2s-%2s".formatted(year.strip(), month.strip(), day.strip()).replace(' ', '0');
        return date(asked)
                .map(date -> (Screen) redirect("/procedures/" + chapter + "/on/" + date))
                .orElseGet(() -> procedures
                        .chapter(chapter)
                        .<Screen>map(page ->
                                new ChapterDatePage(chapter, page.front().title(), day, month, year))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @GetMapping("/{chapter}/on/{day}")
    Screen asOn(@PathVariable String chapter, @PathVariable String day) {
        return found(date(day).flatMap(date -> procedures.asOn(chapter, date)));
    }

    @GetMapping("/{chapter}/version/{number}")
    Screen version(@PathVariable String chapter, @PathVariable String number) {
        return found(InputParser.count(number).flatMap(wanted -> procedures.version(chapter, wanted)));
    }

    @GetMapping("/{chapter}/" + ChapterSheet.NAME)
    Screen sheet(@PathVariable String chapter) {
        return printed(procedures.chapter(chapter));
    }

    @GetMapping("/{chapter}/matrix")
    Screen matrix(@PathVariable String chapter) {
        return found(procedures.matrix(chapter));
    }

    @GetMapping("/{chapter}/" + MatrixSheet.NAME)
    Screen matrixSheet(@PathVariable String chapter) {
        return procedures
                .matrix(chapter)
                .<Screen>map(page -> press.print(about -> new MatrixSheet(page, about))
                        .<Screen>map(pdf -> new Download(pdf, PdfPress.TYPE))
                        .orElse(FailedRequest.RESTING))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @GetMapping("/{chapter}/version/{number}/" + ChapterSheet.NAME)
    Screen sheetOfVersion(@PathVariable String chapter, @PathVariable String number) {
        return printed(InputParser.count(number).flatMap(wanted -> procedures.version(chapter, wanted)));
    }

    @GetMapping("/{chapter}/changes/{before}/{after}")
    Screen changes(@PathVariable String chapter, @PathVariable String before, @PathVariable String after) {
        return found(InputParser.count(before)
                .flatMap(old -> InputParser.count(after).flatMap(now -> procedures.changes(chapter, old, now))));
    }

    /** A clause's own address redirects to its place; if it was removed, the page says where it was last. */
    @GetMapping("/{chapter}/{clause}")
    Screen clause(@PathVariable String chapter, @PathVariable String clause) {
        var now = procedures.chapter(chapter);
        if (now.isPresent() && now.get().chapter().byId().containsKey(clause)) {
            return redirect("/procedures/" + chapter + "#" + clause);
        }
        return procedures
                .lastWith(chapter, clause)
                .<Screen>map(version ->
                        new ChapterClauseGonePage(chapter, version.frontRead().title(), clause, "", version.number()))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen printed(Optional<ChapterPage> page) {
        return page.<Screen>map(one -> press.print(about -> new ChapterSheet(one, about))
                        .<Screen>map(pdf -> new Download(pdf, PdfPress.TYPE))
                        .orElse(FailedRequest.RESTING))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private static Screen found(Optional<? extends Screen> page) {
        return page.<Screen>map(one -> one).orElse(FailedRequest.NOT_FOUND);
    }

    private static Optional<LocalDate> date(String day) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(date -> date.getYear() > 1900 && date.getYear() < 3000);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
