package uk.waymark.deploy.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/// Exports that somebody hands over to be verified: the archive, and the head and events in it.
class ExportFuzzTest {
    private static final String HEAD = """
            {"authority":"E10000018","sequence":1,"position":1,"hash":"%s"}""".formatted("0".repeat(64));
    private static final String EVENT = """
            {"id":"1","position":1,"authority":"E10000018","authoritySequence":1,"type":"ActionRated",\
            "subject":"a/1","version":1,"effectiveOn":"2018-11-06","recordedAt":"2018-11-06T09:00:00Z","by":"b",\
            "capacity":null,"provenance":null,"correlationId":"1","causationId":null,"data":"{}","hash":"%s"}
            """.formatted("0".repeat(64));

    static Stream<byte[]> examples() throws IOException {
        return Stream.of(
                archive(HEAD, EVENT),
                archive(HEAD, ""),
                archive("", EVENT),
                HEAD.getBytes(StandardCharsets.UTF_8),
                EVENT.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] archive(String head, String events) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(Export.HEAD));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(Export.EVENTS));
            zip.write(events.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_handed_over_is_no_export_or_damaged(byte[] handedOver) throws IOException {
        var text = new String(handedOver, StandardCharsets.UTF_8);
        verify(handedOver);
        verify(archive(text, EVENT));
        verify(archive(HEAD, text));
        try {
            HeadFile.read(new ByteArrayInputStream(handedOver));
        } catch (IllegalArgumentException _) {
            // Told to whoever verifies it.
        }
    }

    private static void verify(byte[] export) throws IOException {
        var file = Files.createTempFile("export", ".zip");
        try {
            Files.write(file, export);
            ExportCheck.of(file);
        } catch (IOException | Damaged _) {
            // Told to whoever verifies it.
        } finally {
            Files.delete(file);
        }
    }
}
