package uk.waymark.query.rebuild;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import uk.waymark.query.row.Kind;
import uk.waymark.query.row.Row;
import uk.waymark.query.row.Shape;

/// Rows of one table on their way to the database, in the binary form of PostgreSQL's COPY.
final class CopyBuffer {
    private static final int FULL = 1 << 20;
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(ISO_8859_1);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int NULL = -1;
    private static final int TEXT_TYPE = 25;
    private static final int EPOCH_DAY =
            Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400L;

    private final Kind[] kinds;
    private final String sql;
    private byte[] bytes = new byte[FULL + FULL / 8];
    private int length;

    CopyBuffer(Shape shape) {
        this.kinds = shape.columns().stream().map(Shape.Column::kind).toArray(Kind[]::new);
        this.sql = "copy \"%s\" (%s) from stdin (format binary)"
                .formatted(
                        shape.table(),
                        shape.columns().stream()
                                .map(column -> '"' + column.name() + '"')
                                .collect(joining(", ")));
        begin();
    }

    boolean isFull() {
        return length >= FULL;
    }

    void add(Row row) {
        number(kinds.length, 2);
        for (var place = 0; place < kinds.length; place++) {
            put(kinds[place], row.value(place));
        }
    }

    void flush(CopyManager copying) throws SQLException {
        number(NULL, 2);
        var copy = copying.copyIn(sql);
        copy.writeToCopy(bytes, 0, length);
        copy.endCopy();
        begin();
    }

    private void begin() {
        length = 0;
        put(SIGNATURE);
        number(0, 4);
        number(0, 4);
    }

    private void put(Kind kind, @Nullable Object value) {
        if (value == null) {
            number(NULL, 4);
            return;
        }
        switch (kind) {
            case TEXT, JSON -> text((String) value);
            case NUMBER -> eight((Long) value);
            case INTEGER -> four((Integer) value);
            case TRUTH -> {
                number(1, 4);
                number((Boolean) value ? 1 : 0, 1);
            }
            case DAY -> four(Math.toIntExact(((LocalDate) value).toEpochDay()) - EPOCH_DAY);
            case MOMENT -> eight(micros((Instant) value));
            case TEXTS -> texts((List<?>) value);
        }
    }

    /// Rounded as PostgreSQL rounds what it reads.
    private static long micros(Instant moment) {
        return (moment.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + (moment.getNano() + 500) / 1000;
    }

    private void texts(List<?> values) {
        var start = length;
        number(0, 4);
        number(values.isEmpty() ? 0 : 1, 4);
        number(0, 4);
        number(TEXT_TYPE, 4);
        if (!values.isEmpty()) {
            number(values.size(), 4);
            number(1, 4);
            values.forEach(value -> text((String) value));
        }
        INT.set(bytes, start, length - start - 4);
    }

    private void text(String value) {
        var encoded = value.getBytes(UTF_8);
        number(encoded.length, 4);
        put(encoded);
    }

    private void four(int value) {
        number(4, 4);
        number(value, 4);
    }

    private void eight(long value) {
        number(8, 4);
        number(value, 8);
    }

    private void number(long value, int size) {
        makeRoom(size);
        switch (size) {
            case 1 -> bytes[length] = (byte) value;
            case 2 -> SHORT.set(bytes, length, (short) value);
            case 4 -> INT.set(bytes, length, (int) value);
            default -> LONG.set(bytes, length, value);
        }
        length += size;
    }

    private void put(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void makeRoom(int size) {
        if (length + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
        }
    }
}
