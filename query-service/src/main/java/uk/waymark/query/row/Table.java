package uk.waymark.query.row;

/// A read model by its name. Its columns are those that the database says it has.
public record Table(String name) {
    @Override
    public String toString() {
        return name;
    }
}
