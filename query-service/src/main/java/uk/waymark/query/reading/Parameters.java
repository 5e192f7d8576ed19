package uk.waymark.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerMapping;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// The parameters of one request. Reading goes on after one that is wrong, so that all of them are told at once.
public final class Parameters {
    private static final Logger LOG = LoggerFactory.getLogger(Parameters.class);

    private final Map<String, String> given = new TreeMap<>();
    private final Map<String, Wrong> errors = new LinkedHashMap<>();
    private final List<Supplier<Optional<Wrong>>> doubts = new ArrayList<>();

    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    static Parameters of(HttpServletRequest request, Set<String> taken) {
        var parameters = new Parameters(request);
        request.getParameterMap().forEach((name, values) -> parameters.add(name, values, taken));
        return parameters;
    }

    /// @return nothing for a parameter that is absent or wrong
    public <T> @Nullable T read(String name, Class<T> type) {
        return read(name, given.get(name), reader(type), allowed(type));
    }

    /// @param reader throws an [IllegalArgumentException] with a sentence for people
    /// @return nothing for a parameter that is absent or wrong
    public <T> @Nullable T read(String name, Function<String, @Nullable T> reader) {
        return read(name, given.get(name), reader, null);
    }

    /// What the path has in the place of a variable.
    ///
    /// @return nothing for what is wrong
    <T> @Nullable T readPath(String variable, Class<T> type) {
        return read(variable, path(variable), reader(type), allowed(type));
    }

    /// Notes what only several parameters together tell. Of one parameter the first thing that is wrong is told.
    public void wrong(Wrong wrong) {
        errors.putIfAbsent(wrong.field(), wrong);
    }

    /// What only the database can tell. It is asked when the request is refused anyway, to tell all at once; otherwise
    /// the read itself finds out, in its own snapshot.
    public void doubt(Supplier<Optional<Wrong>> doubt) {
        doubts.add(doubt);
    }

    /// What the path has in the place of a variable.
    public String path(String variable) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? String.valueOf(path.get(variable))
                : "";
    }

    /// The address that was asked for, but for some parameters.
    String addressWithout(Set<String> names) {
        return given.entrySet().stream()
                .filter(parameter -> !names.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("\n", request.getRequestURI() + "\n", ""));
    }

    /// @throws Refusal when there is something
    void refuseWhatIsWrong() {
        if (!errors.isEmpty()) {
            settleDoubts();
            throw Refusal.of(List.copyOf(errors.values()));
        }
    }

    private void settleDoubts() {
        try {
            doubts.forEach(doubt -> doubt.get().ifPresent(this::wrong));
        } catch (DataAccessException | TransactionException _) {
            // What is wrong already stays so, whether or not the read models can be asked for more.
            LOG.debug("The read models could not be asked what else is wrong");
        }
    }

    private void add(String name, String[] values, Set<String> taken) {
        if (!taken.contains(name)) {
            wrong(new Wrong(
                    name,
                    "This read takes no such parameter",
                    taken.stream().sorted().toList()));
        } else if (values.length > 1) {
            wrong(new Wrong(name, "It is given %d times; give it once".formatted(values.length)));
        } else if (values[0].isBlank()) {
            wrong(new Wrong(name, "It has no value; give it one or leave it out"));
        } else if (values[0].indexOf('\0') >= 0) {
            wrong(new Wrong(name, "It holds a NUL character, which nothing here does"));
        } else {
            given.put(name, values[0]);
        }
    }

    private <T> @Nullable T read(
            String name, @Nullable String text, Function<String, @Nullable T> reader, @Nullable List<String> allowed) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (ConversionException | IllegalArgumentException e) {
            wrong(new Wrong(name, allowed == null ? reason(e) : "It cannot be “%s”".formatted(text), allowed));
            return null;
        }
    }

    private static String reason(Exception e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }

    private static <T> Function<String, @Nullable T> reader(Class<T> type) {
        return text -> DefaultConversionService.getSharedInstance().convert(text, type);
    }

    private static @Nullable List<String> allowed(Class<?> type) {
        if (type == Boolean.class) {
            return List.of("true", "false");
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : null;
    }
}
