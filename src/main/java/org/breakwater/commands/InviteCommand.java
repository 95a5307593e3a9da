package org.breakwater.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.Teams;
import org.breakwater.access.invitation.Invitations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code ./breakwater invite ROLE ADDRESS [--agency ID | --team ID]}: creates the first account, before anyone can send
 * an invitation.
 */
@Component
class InviteCommand implements Command {

    private static final Actor.Job TERMINAL = new Actor.Job("terminal");

    private final Invitations invitations;
    private final RunSettings settings;
    private final Agencies agencies;
    private final Teams teams;
    private final String house;

    /** @param url the public address of this installation (BREAKWATER_URL), or empty for this machine */
    InviteCommand(
            Invitations invitations,
            RunSettings settings,
            Agencies agencies,
            Teams teams,
            @Value("${breakwater.url:}") String url) {
        this.invitations = invitations;
        this.settings = settings;
        this.agencies = agencies;
        this.teams = teams;
        this.house = url.isBlank() ? "http://localhost:" + settings.port() : url.strip();
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        var role = arguments.isEmpty() ? Optional.<Role>empty() : role(arguments.getFirst());
        if (arguments.size() < 2 || role.isEmpty() || !arguments.get(1).matches("[^\\s@]{1,64}@[^\\s@]{1,180}")) {
            return saysHow(terminal);
        }
        var belongsTo = belongsTo(role.get(), arguments);
        if (arguments.size() != (role.get().isForOne() ? 4 : 2)
                || belongsTo.isPresent() != role.get().isForOne()) {
            return saysHow(terminal);
        }
        var address = arguments.get(1);
        var invited = switch (role.get()) {
            case RESEARCHER -> invitations.inviteResearcher(TERMINAL, belongsTo.orElseThrow(), address);
            case TEAM_MEMBER -> invitations.inviteTeamMember(TERMINAL, belongsTo.orElseThrow(), address);
            default -> invitations.invite(TERMINAL, role.get(), address);
        };
        if (invited.isEmpty()) {
            terminal.err().println("This address already has an account.");
            return 1;
        }
        var token = invitations.tokenFor(TERMINAL, invited.get()).orElseThrow();
        terminal.out()
                .println(
                        "Give this link to the person you are inviting. It works once, for 7 days, and is shown once.");
        terminal.out().println(house + "/invitation/" + token);
        if (settings.demo()) {
            terminal.out()
                    .println("This database was created for a demonstration: once the invitation is accepted, "
                            + "it starts only with BREAKWATER_MODE=live.");
        }
        return 0;
    }

    private int saysHow(CommandTerminal terminal) {
        var roles = Arrays.stream(Role.values()).map(InviteCommand::typed).toList();
        var ids = agencies.all().stream().map(Agencies.Agency::id).toList();
        terminal.err().println("Usage: invite ROLE ADDRESS. The roles are " + String.join(", ", roles) + ".");
        terminal.err()
                .println(
                        "A researcher responds for one agency: invite researcher ADDRESS --agency ID. The agencies are "
                                + String.join(", ", ids) + ".");
        terminal.err()
                .println("A team member receives for one team: invite team-member ADDRESS --team ID. The teams are "
                        + teams.all().stream().map(Teams.Team::id).collect(Collectors.joining(", ")) + ".");
        return 2;
    }

    /** The agency or team that the person will act for, if it is one of the profile's. */
    private Optional<String> belongsTo(Role role, List<String> arguments) {
        var isTeam = role == Role.TEAM_MEMBER;
        return role.isForOne() && arguments.size() == 4 && arguments.get(2).equals(isTeam ? "--team" : "--agency")
                ? Optional.of(arguments.get(3)).filter(id -> isTeam ? teams.has(id) : agencies.has(id))
                : Optional.empty();
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
