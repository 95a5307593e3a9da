package org.breakwater.access.signin;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** @param to where the person wanted to go */
public record CodePage(String to, List<Problem> problems) implements Page {}
