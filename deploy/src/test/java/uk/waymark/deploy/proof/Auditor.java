package uk.waymark.deploy.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Somebody with nothing but Python, and what it told them.
public record Auditor(int status, String told) {
    public static Auditor checks(Path folder) throws IOException, InterruptedException {
        return runs(folder, List.of("python3", "verify.py"));
    }

    /// Every one of the files that differ from an export by one bit; tells how many were taken for intact.
    static Auditor changesEachByte(Path folder, String file) throws IOException, InterruptedException {
        return runs(folder, List.of("python3", "-c", """
                import sys, verify
                with open(sys.argv[1], "rb") as whole:
                    data = whole.read()
                for i in range(len(data)):
                    with open(sys.argv[1], "wb") as changed:
                        changed.write(data[:i] + bytes([data[i] ^ 0x20]) + data[i + 1:])
                    try:
                        verify.verify(".")
                        sys.exit("byte %d can be another" % i)
                    except verify.Damaged:
                        pass
                print("no byte can be another")
                """, file));
    }

    private static Auditor runs(Path folder, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Auditor(process.waitFor(), told);
    }
}
