package org.breakwater.casework.letters.templates;

import java.util.List;
import org.breakwater.web.Page;

/** Every template that is in force. */
public record LetterTemplatesPage(List<LetterTemplateRow> rows) implements Page {}
