package org.breakwater.library.editor.pictures;

import static org.breakwater.web.Redirect.redirect;

import java.io.IOException;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.pictures.PictureRow;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.library.pictures.conversion.PictureConversion;
import org.breakwater.library.pictures.conversion.PictureConversion.Outcome;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploads a picture, and finds it again. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping(PicturesController.ADDRESS)
class PicturesController implements TakesFiles {

    static final String ADDRESS = "/library/editor/pictures";

    private static final String FILE = "picture";
    private static final int FINE = 200;
    private static final int TOO_LARGE = 413;
    private static final int TO_MEND = 422;
    private static final int BUSY = 503;

    private final Pictures gallery;
    private final PictureConversion pictureConversion;

    PicturesController(Pictures gallery, PictureConversion pictureConversion) {
        this.gallery = gallery;
        this.pictureConversion = pictureConversion;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @GetMapping
    Screen pictures(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        return page(who, InputParser.page(page), PictureForm.EMPTY, List.of(), List.of(), FINE);
    }

    @GetMapping("/{picture}")
    Screen picture(@PathVariable String picture, Actor.Person who) {
        return gallery.find(who, picture)
                .<Screen>map(found -> new PicturePage(found, gallery.uses(who, List.of(found))))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** Restored after a sign-out, the request has no file: the other input is still there. */
    @PostMapping
    Screen put(
            PictureForm form,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Actor.Person who)
            throws IOException {
        var ask = new Questions();
        var made = develop(file);
        switch (made) {
            case Outcome.Refused(var why) -> ask.problem(FILE, why);
            case Outcome.Busy busy -> ask.problem(FILE, busy.why());
            case Outcome.Developed developed -> {}
        }
        form.check(ask);
        return switch (ask.then(() -> made)) {
            case Checked.Good<Outcome>(Outcome.Developed developed) -> hang(who, form, developed);
            case Checked.Good<Outcome> refused -> FailedRequest.UNREADABLE;
            case Checked.Bad<Outcome>(var problems) -> page(who, 1, form, problems, List.of(), status(file, made));
        };
    }

    private Outcome develop(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new Outcome.Refused("Choose a picture");
        }
        return isTooLarge(file) ? PictureConversion.tooLarge(file.getSize()) : pictureConversion.develop(file);
    }

    private static int status(@Nullable MultipartFile file, Outcome made) {
        if (made instanceof Outcome.Busy) {
            return BUSY;
        }
        return isTooLarge(file) ? TOO_LARGE : TO_MEND;
    }

    private static boolean isTooLarge(@Nullable MultipartFile file) {
        return file != null && file.getSize() > PictureConversion.MOST_BYTES;
    }

    private Screen hang(Actor.Person who, PictureForm form, Outcome.Developed made) {
        var hung = gallery.hang(who, made, form.caption());
        if (hung.isNew()) {
            return redirect(PicturesPage.address(hung.picture()));
        }
        var said = new Problem(
                FILE, "We already have this picture. Use that one. You can change its description on the page");
        return page(who, 1, form, List.of(said), List.of(hung.picture()), TO_MEND);
    }

    private PicturesPage page(
            Actor.Person who,
            int number,
            PictureForm form,
            List<Problem> problems,
            List<PictureRow> known,
            int status) {
        var found = gallery.latest(who, (number - 1) * Pictures.PAGE);
        var shown = found.stream().limit(Pictures.PAGE).toList();
        return new PicturesPage(
                form, problems, known, status, shown, gallery.uses(who, shown), number, found.size() > Pictures.PAGE);
    }
}
