package uk.waymark.hostile.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A request as it goes over the wire, well-formed or not. Each character of its head is a byte.
public final class Message {
    private final String method;
    private final String target;
    private final String version;
    private final List<Header> headers;
    private final byte[] body;
    private final boolean cutOff;

    private Message(String method, String target, String version, List<Header> headers, byte[] body, boolean cutOff) {
        this.method = method;
        this.target = target;
        this.version = version;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.cutOff = cutOff;
    }

    public static Message of(String method, String target) {
        return new Message(method, target, "HTTP/1.1", List.of(), new byte[0], false);
    }

    public Message withMethod(String other) {
        return new Message(other, target, version, headers, body, cutOff);
    }

    public Message withTarget(UnaryOperator<String> change) {
        return new Message(method, change.apply(target), version, headers, body, cutOff);
    }

    public Message withVersion(String other) {
        return new Message(method, target, other, headers, body, cutOff);
    }

    /// Instead of any of that name.
    public Message with(String name, String value) {
        return without(name).and(name, value);
    }

    /// Beside those that there are.
    public Message and(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Message(method, target, version, more, body, cutOff);
    }

    public Message without(String name) {
        var fewer = headers.stream().filter(header -> !header.is(name)).toList();
        return new Message(method, target, version, fewer, body, cutOff);
    }

    public Message withBody(byte[] other) {
        return new Message(method, target, version, headers, other.clone(), cutOff);
    }

    public Message withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    /// One parameter more behind the question mark, encoded already.
    public Message ask(String parameter) {
        return withTarget(address -> address + (address.indexOf('?') < 0 ? "?" : "&") + parameter);
    }

    /// Tells of more body than comes, and then goes silent.
    public Message cutOff() {
        return new Message(method, target, version, headers, body, true);
    }

    public byte[] body() {
        return body.clone();
    }

    public String method() {
        return method;
    }

    public String target() {
        return target;
    }

    String version() {
        return version;
    }

    List<Header> headers() {
        return headers;
    }

    boolean isCutOff() {
        return cutOff;
    }

    /// Headers that the wire adds where the message does not have them.
    boolean lacks(String name) {
        return headers.stream().noneMatch(header -> header.is(name));
    }

    boolean expectsBody() {
        return !method.equals("HEAD");
    }

    public String asCurl(String address) {
        return AsCurl.of(this, address);
    }
}
