package org.breakwater.access.signin;

import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param people who can sign in with one press; empty outside the demonstration */
public record SignInPage(SignInForm form, List<Problem> problems, List<InventedPerson> people) implements Page {}
