package org.breakwater.training.register.materials;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.shelves.Chosen;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.Register;
import org.breakwater.training.office.materials.Giving;
import org.breakwater.training.office.materials.MaterialForm;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.breakwater.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A trainer gives a session that is theirs something to read. */
@Controller
@ForEveryone
@RequestMapping("/training/register/{session}/materials")
class GiveController implements TakesFiles {

    private final Proven proven;
    private final Register register;
    private final Shelves shelves;
    private final Giving giving;

    GiveController(Proven proven, Register register, Shelves shelves, Giving giving) {
        this.proven = proven;
        this.register = register;
        this.shelves = shelves;
        this.giving = giving;
    }

    @Override
    public String address() {
        return "/training/register/*/materials";
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_ONE;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, Browser browser) {
        return proven.show(browser, back(session), email -> given(session, giving::begin));
    }

    @PostMapping
    Screen give(
            @PathVariable UUID session,
            MaterialForm form,
            @RequestParam(name = Chosen.FIELD, required = false) @Nullable List<MultipartFile> files,
            Browser browser) {
        var file = shelves.look(files);
        return proven.act(
                browser, back(session), email -> given(session, (at, row) -> giving.give(at, row, form, file)));
    }

    @PostMapping("/{material}/take-back")
    Screen takeBack(@PathVariable UUID session, @PathVariable UUID material, Browser browser) {
        return proven.act(
                browser, back(session), email -> given(session, (at, row) -> giving.takeBack(at, row, material)));
    }

    @GetMapping("/{material}")
    Screen open(@PathVariable UUID session, @PathVariable UUID material, Browser browser) {
        return proven.show(
                browser, back(session), email -> given(session, (at, row) -> giving.open(at, row, material)));
    }

    private Screen given(UUID session, BiFunction<Giving.Desk, SessionRow, Screen> screen) {
        return register.given(session)
                .map(row -> screen.apply(at(session), row))
                .orElse(Mishap.NOT_FOUND);
    }

    private Giving.Desk at(UUID session) {
        return new Giving.Desk(new Actor.Visitor(), register.trainer(), back(session), false);
    }

    private static String back(UUID session) {
        return "/training/register/" + session;
    }
}
