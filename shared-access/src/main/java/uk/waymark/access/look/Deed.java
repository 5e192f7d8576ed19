package uk.waymark.access.look;

/// What somebody did.
public record Deed(LookKind kind, String method, String path, int status) {
    private static final int MOST = 300;

    public Deed {
        method = cut(method);
        path = cut(path);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(MOST, text.length())).replace('\0', ' ');
    }
}
