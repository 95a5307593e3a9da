package org.breakwater.library.editor.pictures;

import java.util.List;
import org.breakwater.library.pictures.PictureRow;
import org.breakwater.library.pictures.PictureUseRow;
import org.breakwater.web.Page;

/** One picture, the Markdown that shows it, and the texts that use it. */
public record PicturePage(PictureRow picture, List<PictureUseRow> uses) implements Page {}
