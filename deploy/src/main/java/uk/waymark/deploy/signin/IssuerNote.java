package uk.waymark.deploy.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;

/// Where a Waymark that runs gets its tokens from, for those who work beside it.
public record IssuerNote(Path file) {
    private static final String NAME = "issuer";

    public static IssuerNote of(DataFolder folder) {
        return new IssuerNote(folder.run(NAME));
    }

    /// @param data the folder that the running Waymark keeps its files in
    public static IssuerNote in(Path data) {
        return new IssuerNote(data.resolve("run").resolve(NAME));
    }

    public void write(SignIn signIn) throws IOException {
        Files.write(file, List.of(signIn.issuer(), signIn.secret().toString()));
    }

    /// @param issuer that the user has named
    public void write(String issuer) throws IOException {
        Files.write(file, List.of(issuer));
    }

    public void forget() {
        FileUtils.deleteQuietly(file.toFile());
    }

    /// @throws CannotStart when no Waymark runs there that gives tokens
    public String token(Person person) {
        try {
            return tokens().of(person);
        } catch (IOException e) {
            // The file outlives a Waymark that was killed.
            throw noneRuns(e);
        }
    }

    /// @throws CannotStart when none was started there that gives tokens
    public Tokens tokens() {
        var lines = lines();
        if (lines.size() < 2) {
            throw new CannotStart(
                    "This Waymark takes the tokens of %s, which WAYMARK_ISSUER named at its start: get one there."
                            .formatted(lines.getFirst()));
        }
        var secret = Path.of(lines.get(1));
        if (!Files.isReadable(secret)) {
            throw new CannotStart("%s cannot be read: only who started Waymark may act as its demonstration people."
                    .formatted(secret));
        }
        return new Tokens(lines.getFirst(), secret);
    }

    private List<String> lines() {
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw noneRuns(null);
            }
            return lines;
        } catch (IOException e) {
            throw noneRuns(e);
        }
    }

    private CannotStart noneRuns(@Nullable Throwable cause) {
        var data = file.toAbsolutePath().normalize().resolve("../..").normalize();
        return new CannotStart(
                "No Waymark runs on the data folder %s: start it, or set WAYMARK_DATA.".formatted(data), cause);
    }
}
