package uk.waymark.torture.plant;

import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.asm.Advice;

/// Keys are looked up before the transaction only, not inside it.
final class KeysForgotten {
    private KeysForgotten() {}

    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) Map<?, ?> receipts) {
        if (Garden.has(Plant.KEYS_UNCHECKED)) {
            receipts = new HashMap<>();
        }
    }
}
