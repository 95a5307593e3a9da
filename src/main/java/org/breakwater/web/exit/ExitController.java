package org.breakwater.web.exit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.OnExit;
import org.breakwater.web.errors.Trouble;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Ends what was begun, then goes elsewhere. It needs no form token: it must work in the worst minute, and the most that
 * a forged one can do is to end a draft.
 */
@Controller
class ExitController implements Leaves {

    private final List<OnExit> everyone;
    private final Trouble trouble;

    ExitController(List<OnExit> everyone, Trouble trouble) {
        this.everyone = everyone;
        this.trouble = trouble;
    }

    // Clear-Site-Data "cache" would make some browsers wait for seconds; our pages are not stored in the first place.
    @RequestMapping(
            path = "/exit",
            method = {RequestMethod.GET, RequestMethod.POST})
    void leave(HttpServletRequest request, HttpServletResponse response) {
        for (var one : everyone) {
            try {
                one.leaving(request, response);
            } catch (RuntimeException failed) {
                // Whoever leaves must get away, whatever fails behind them.
                trouble.log(failed);
            }
        }
        response.setStatus(303);
        response.setHeader("Location", OnExit.ELSEWHERE);
    }

    /** Whoever must leave in a hurry can leave a copy too. */
    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(new Leaf.Moved("/exit", OnExit.ELSEWHERE));
    }
}
