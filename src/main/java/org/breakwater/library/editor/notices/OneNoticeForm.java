package org.breakwater.library.editor.notices;

import org.breakwater.web.forms.Form;

public record OneNoticeForm(String id) implements Form {}
