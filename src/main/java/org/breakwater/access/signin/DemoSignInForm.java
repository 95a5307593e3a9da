package org.breakwater.access.signin;

import org.breakwater.web.forms.Form;

/** @param person the id of an invented person's account */
public record DemoSignInForm(String person, String to) implements Form {}
