package uk.waymark.query.row;

/// A read model by its name. Its columns and its key are those that the database says it has.
///
/// @param onlyGrows whether a row, once written, stays as it is; such a row need not be looked up, nor kept in memory
public record Table(String name, boolean onlyGrows) {
    /// One that gets new rows and nothing else.
    public static Table growing(String name) {
        return new Table(name, true);
    }

    /// One whose rows later events of their stream change.
    public static Table changing(String name) {
        return new Table(name, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
