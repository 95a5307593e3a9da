package org.breakwater.access.signin;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param to where the person wanted to go */
public record SignInCodePage(String to, List<Problem> problems) implements Page {}
