package org.breakwater;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the house. */
@SpringBootApplication
public class Breakwater {

    public static void main(String[] arguments) {
        SpringApplication.run(Breakwater.class, arguments);
    }
}
