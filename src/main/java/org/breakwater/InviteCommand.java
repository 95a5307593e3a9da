package org.breakwater;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.Invitations;
import org.breakwater.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code ./breakwater invite ROLE ADDRESS}: how the first account comes about, before anyone can send an invitation.
 */
@Component
class InviteCommand implements Command {

    private static final Actor.Job TERMINAL = new Actor.Job("terminal");

    private final Invitations invitations;
    private final Settings settings;
    private final String address;

    /** @param url where people reach this house from outside (BREAKWATER_URL), or empty for this machine */
    InviteCommand(Invitations invitations, Settings settings, @Value("${breakwater.url:}") String url) {
        this.invitations = invitations;
        this.settings = settings;
        this.address = url.isBlank() ? "http://localhost:" + settings.port() : url.strip();
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var role = arguments.isEmpty() ? Optional.<Role>empty() : role(arguments.getFirst());
        if (arguments.size() != 2 || role.isEmpty() || !arguments.get(1).matches("[^\\s@]{1,64}@[^\\s@]{1,180}")) {
            var roles = Arrays.stream(Role.values()).map(InviteCommand::typed).toList();
            terminal.err().println("Type: invite ROLE ADDRESS. The roles are " + String.join(", ", roles) + ".");
            return 2;
        }
        var invited = invitations.invite(TERMINAL, role.get(), arguments.get(1));
        if (invited.isEmpty()) {
            terminal.err().println("This address has an account already.");
            return 1;
        }
        var token = invitations.tokenFor(TERMINAL, invited.get()).orElseThrow();
        terminal.out()
                .println("Give this link to the person you invite. It works once, for 7 days, and is shown only now.");
        terminal.out().println(address + "/invitation/" + token);
        if (settings.demo()) {
            terminal.out()
                    .println("This is the demonstration's database: once the invitation is accepted, "
                            + "it opens only with BREAKWATER_MODE=live.");
        }
        return 0;
    }

    private static Optional<Role> role(String given) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        typed(role).equals(given.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }

    private static String typed(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
