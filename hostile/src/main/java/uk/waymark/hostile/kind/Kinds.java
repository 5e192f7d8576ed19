package uk.waymark.hostile.kind;

import java.util.List;
import java.util.stream.Stream;
import uk.waymark.issuer.Issuer;

/// The catalogue. A new kind is one entry more in the list that it belongs to.
public final class Kinds {
    private Kinds() {}

    public static List<Kind> all(Issuer issuer) {
        return Stream.of(
                        TokenKinds.of(issuer),
                        FieldKinds.all(),
                        BodyKinds.all(),
                        MediaKinds.all(),
                        RunKinds.all(),
                        WholeRunKinds.all(),
                        HeaderKinds.all(),
                        ConditionKinds.all(),
                        ProtocolKinds.all(),
                        IdKinds.all(),
                        AddressKinds.all(),
                        QueryKinds.all(),
                        ValueKinds.all(),
                        ClockKinds.all(),
                        SearchKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}
