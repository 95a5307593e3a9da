package org.breakwater.library.editor;

import org.breakwater.web.Form;

public record CallOffForm(String path, String publication) implements Form {}
