package org.breakwater.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.breakwater.frontdoor.addresses.AddressLoading;
import org.springframework.stereotype.Component;

/** {@code ./breakwater addresses FILE}: loads the council's addresses, offered by postcode in a referral, and wards. */
@Component
class AddressesCommand implements Command {

    private final AddressLoading loading;

    AddressesCommand(AddressLoading loading) {
        this.loading = loading;
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        if (arguments.size() != 1) {
            terminal.err()
                    .println(
                            "Usage: addresses FILE. It is a CSV file with the columns address and postcode, and ward if"
                                    + " the council knows it.");
            return 2;
        }
        try {
            var loaded = loading.load(Path.of(arguments.getFirst()));
            loaded.refused().forEach(terminal.err()::println);
            terminal.out()
                    .println(
                            loaded.loaded() == 0
                                    ? "No address was loaded. Those that were loaded before have stayed."
                                    : "%,d addresses loaded in place of those before, %,d lines refused."
                                            .formatted(
                                                    loaded.loaded(),
                                                    loaded.refused().size()));
            return loaded.refused().isEmpty() && loaded.loaded() > 0 ? 0 : 1;
        } catch (InvalidPathException | IOException trouble) {
            terminal.err().println("The file cannot be read. It must be a CSV file saved as UTF-8.");
            return 1;
        }
    }
}
