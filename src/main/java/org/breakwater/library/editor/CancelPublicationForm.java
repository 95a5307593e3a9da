package org.breakwater.library.editor;

import org.breakwater.web.forms.Form;

public record CancelPublicationForm(String path, String publication) implements Form {}
