package uk.waymark.torture.load;

/// Somebody writes to a store all the time.
public interface Load {
    /// How much has been written, as the writers were told.
    long answered();

    /// In whose name a receipt is kept for each key.
    String authority();

    /// Has one of them write something that is kept together with a receipt for this key, and waits for nothing.
    void write(String key);
}
