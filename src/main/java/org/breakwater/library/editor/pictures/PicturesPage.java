package org.breakwater.library.editor.pictures;

import java.util.List;
import org.breakwater.library.pictures.PictureRow;
import org.breakwater.library.pictures.PictureUseRow;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The pictures, and the upload form.
 *
 * @param known a picture that was uploaded before, with its address; or empty
 * @param status of the response, by the result of the upload
 * @param number of this page of the list, from 1
 */
public record PicturesPage(
        PictureForm form,
        List<Problem> problems,
        List<PictureRow> known,
        int status,
        List<PictureRow> pictures,
        List<PictureUseRow> uses,
        int number,
        boolean more)
        implements Page {

    public List<PictureUseRow> usesOf(PictureRow picture) {
        return uses.stream().filter(use -> use.sha().equals(picture.sha())).toList();
    }

    /** The page of one picture. */
    public static String address(PictureRow picture) {
        return PicturesController.ADDRESS + "/" + picture.sha();
    }

    public static String words(PictureRow picture) {
        return picture.isDecoration() ? "Decorative" : picture.alt();
    }

    public static String since(PictureRow picture) {
        return picture.byName() + ", " + EnglishTimes.weekdayInWords(picture.at());
    }

    public String page(int other) {
        return PicturesController.ADDRESS + "?page=" + other;
    }
}
