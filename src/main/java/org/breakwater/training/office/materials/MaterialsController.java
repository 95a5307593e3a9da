package org.breakwater.training.office.materials;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
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

/** The office adds course materials to a session. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/materials")
class MaterialsController implements TakesFiles {

    private final ActorTransactions acting;
    private final Sessions sessions;
    private final Shelves shelves;
    private final AddingMaterials addingMaterials;

    MaterialsController(ActorTransactions acting, Sessions sessions, Shelves shelves, AddingMaterials addingMaterials) {
        this.acting = acting;
        this.sessions = sessions;
        this.shelves = shelves;
        this.addingMaterials = addingMaterials;
    }

    @Override
    public String address() {
        return "/training/office/*/materials";
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_ONE;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(who, () -> found(who, session, addingMaterials::begin));
    }

    @PostMapping
    Screen give(
            @PathVariable UUID session,
            MaterialForm form,
            @RequestParam(name = ChosenFile.FIELD, required = false) @Nullable List<MultipartFile> files,
            Actor.Person who) {
        var file = shelves.look(files);
        return acting.as(who, () -> found(who, session, (at, row) -> addingMaterials.give(at, row, form, file)));
    }

    @PostMapping("/{material}/take-back")
    Screen takeBack(@PathVariable UUID session, @PathVariable UUID material, Actor.Person who) {
        return acting.as(who, () -> found(who, session, (at, row) -> addingMaterials.takeBack(at, row, material)));
    }

    /** Returns after the access has been committed. */
    @GetMapping("/{material}")
    Screen open(@PathVariable UUID session, @PathVariable UUID material, Actor.Person who) {
        return acting.as(who, () -> found(who, session, (at, row) -> addingMaterials.open(at, row, material)));
    }

    private Screen found(Actor.Person who, UUID session, BiFunction<AddingMaterials.Desk, SessionRow, Screen> screen) {
        var at = new AddingMaterials.Desk(who, who.name(), "/training/office/" + session, true);
        return sessions.find(session).map(row -> screen.apply(at, row)).orElse(FailedRequest.NOT_FOUND);
    }
}
