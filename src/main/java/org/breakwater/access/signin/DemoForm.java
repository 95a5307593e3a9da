package org.breakwater.access.signin;

import org.breakwater.web.Form;

/** @param person the id of an invented person's account */
public record DemoForm(String person, String to) implements Form {}
