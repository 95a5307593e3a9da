package org.breakwater.training.registers.materials;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.training.office.materials.AddingMaterials;
import org.breakwater.training.office.materials.MaterialForm;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.training.registers.Registers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A trainer adds course materials to their own session. */
@Controller
@ForEveryone
@RequestMapping("/training/registers/{session}/materials")
class RegisterMaterialsController implements TakesFiles {

    private final ProvenLearner provenLearner;
    private final Registers register;
    private final Shelves shelves;
    private final AddingMaterials addingMaterials;

    RegisterMaterialsController(
            ProvenLearner provenLearner, Registers register, Shelves shelves, AddingMaterials addingMaterials) {
        this.provenLearner = provenLearner;
        this.register = register;
        this.shelves = shelves;
        this.addingMaterials = addingMaterials;
    }

    @Override
    public String address() {
        return "/training/registers/*/materials";
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_ONE;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(browser, back(session), email -> given(session, addingMaterials::begin));
    }

    @PostMapping
    Screen give(
            @PathVariable UUID session,
            MaterialForm form,
            @RequestParam(name = ChosenFile.FIELD, required = false) @Nullable List<MultipartFile> files,
            VisitorBrowser browser) {
        var file = shelves.look(files);
        return provenLearner.act(
                browser,
                back(session),
                email -> given(session, (at, row) -> addingMaterials.give(at, row, form, file)));
    }

    @PostMapping("/{material}/take-back")
    Screen takeBack(@PathVariable UUID session, @PathVariable UUID material, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                back(session),
                email -> given(session, (at, row) -> addingMaterials.takeBack(at, row, material)));
    }

    @GetMapping("/{material}")
    Screen open(@PathVariable UUID session, @PathVariable UUID material, VisitorBrowser browser) {
        return provenLearner.show(
                browser, back(session), email -> given(session, (at, row) -> addingMaterials.open(at, row, material)));
    }

    private Screen given(UUID session, BiFunction<AddingMaterials.Desk, SessionRow, Screen> screen) {
        return register.given(session)
                .map(row -> screen.apply(at(session), row))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private AddingMaterials.Desk at(UUID session) {
        return new AddingMaterials.Desk(new Actor.Visitor(), register.trainer(), back(session), false);
    }

    private static String back(UUID session) {
        return "/training/registers/" + session;
    }
}
