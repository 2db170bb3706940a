package relevo.app.usage;

import relevo.app.table.Column;

/** The columns of a usage file. */
enum UsageColumn implements Column {
    TENANT(true),
    SERVICE(true),
    AS_OF(true),
    ACTIVE_USERS(true),
    SEATS(false),
    SOURCE(false);

    private final boolean required;

    UsageColumn(boolean required) {
        this.required = required;
    }

    @Override
    public String key() {
        return "usage.column." + name();
    }

    @Override
    public boolean required() {
        return required;
    }
}
