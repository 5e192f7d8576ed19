package uk.waymark.signin.entry;

import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where somebody arrives who signs in without having come from an application.
@RestController
class SignedInController {
    @GetMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE)
    String signedIn(Principal person) {
        return "You are signed in as %s. Go back to the application that you want to use.%n"
                .formatted(person.getName());
    }
}
