package relevo.app.conformance;

import java.util.Map;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.Gate;

/**
 * A tenant before a gate.
 *
 * @param names what the braces of addresses and bodies stand for
 */
record Scene(Gate gate, boolean open, Party party, TenantId tenant, Map<String, String> names) {
    Scene {
        names = Map.copyOf(names);
    }

    String filled(String template) {
        String filled = template;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    /** An address, whose variables may have a pattern: {@code {id:[0-9a-f]{8,64}}}. */
    String address(String path) {
        String plain = path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
        String id = plain.replaceFirst(".*/([\\w-]+)/\\{id}.*", "$1");
        return filled(plain.replace("{id}", "{" + id + "}"));
    }
}
