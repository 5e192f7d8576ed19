package uk.waymark.signin.person;

import java.util.List;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import uk.waymark.signin.kept.Secrets;

/// All of them sign in with the one password.
@Component
class DemoPeople implements UserDetailsService {
    private final Secrets secrets;

    DemoPeople(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return DemoPerson.named(name)
                .map(person -> new User(person.toString(), secrets.password(), List.of()))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has this name"));
    }
}
