package org.breakwater.web;

import java.util.List;

/** What a form's {@code check()} returns: a command made of good answers, or what is to be mended. */
public sealed interface Checked<T> {

    record Good<T>(T value) implements Checked<T> {}

    record Bad<T>(List<Problem> problems) implements Checked<T> {}
}
