package org.breakwater.access.door;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.breakwater.access.Replays;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is answered to whom the door does not let in. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final List<Replays> replays;

    Refusals(List<Replays> replays) {
        this.replays = List.copyOf(replays);
    }

    @ExceptionHandler
    Screen signIn(SignInFirst first) {
        return first.path().isEmpty()
                ? redirect("/sign-in")
                : redirect("/sign-in?to=" + URLEncoder.encode(first.path(), StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    Screen stale(StaleForm form, HttpServletRequest request) {
        var isShown = form.isOurs() && replays.stream().noneMatch(known -> known.isOne(request));
        return isShown ? CarryOnPage.stale(form.path(), form.fields()) : Mishap.EXPIRED;
    }
}
