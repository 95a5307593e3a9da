package org.breakwater.access.entry;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.breakwater.access.ReplayedFormCheck;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The responses to refused requests. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntryRefusals {

    private final List<ReplayedFormCheck> replays;

    EntryRefusals(List<ReplayedFormCheck> replays) {
        this.replays = List.copyOf(replays);
    }

    @ExceptionHandler
    Screen signIn(SignInRequired first) {
        return first.path().isEmpty()
                ? redirect("/sign-in")
                : redirect("/sign-in?to=" + URLEncoder.encode(first.path(), StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    Screen stale(StaleFormToken form, HttpServletRequest request) {
        var isShown = form.isOurs() && replays.stream().noneMatch(known -> known.isOne(request));
        return isShown ? ContinueFormPage.stale(form.path(), form.fields()) : FailedRequest.EXPIRED;
    }
}
